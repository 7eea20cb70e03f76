package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.Mutator;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.writing.ScenarioTemplate;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.scenarios.writing.ScenarioWriter.Extent;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading it ends with a scenario or with problems that have a place, never with an exception. */
class FuzzTest {
    private static final int DOCUMENTS = 2000;

    @TempDir
    Path folder;

    private final List<String> valid = valid();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static List<String> valid() {
        List<String> texts = new ArrayList<>(
                Catalogue.builtIn().all().stream().map(BuiltIn::text).toList());
        TeamScenario sample = TeamScenario.of("x", Sample.CATALOGUE.standard().with("sprints", 9));
        texts.add(ScenarioWriter.json(sample, "x", Extent.EVERYTHING));
        texts.add(ScenarioWriter.yaml(sample, "x", Extent.EVERYTHING));
        texts.add(ScenarioTemplate.yaml(Sample.resolver(Path.of("")).vocabulary()));
        texts.add("extends: [steps-back, absent]\nwithout: [debt, needs]\nteam: { size: 4 }\n");
        return texts;
    }

    @Test
    void shouldEndWithAScenarioOrProblemsWhateverAFileHolds() throws IOException {
        Mutator mutator = new Mutator(1, valid);
        int loaded = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = mutator.next();
            String file = i % 4 == 0 ? "a.json" : "a.yaml";
            Files.writeString(folder.resolve(file), text);
            ScenarioResult result = Sample.resolver(folder).resolve(file);
            assertSound(result, text);
            loaded += result instanceof ScenarioResult.Loaded ? 1 : 0;
        }
        assertThat(loaded).as("both outcomes are tried").isBetween(DOCUMENTS / 20, DOCUMENTS / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldEndWithAScenarioOrProblemsWhateverBytesAFileHolds(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (bytes[i] & 0x7f);
            }
        }
        Files.write(folder.resolve("a.yaml"), bytes);
        assertSound(Sample.resolver(folder).resolve("a.yaml"), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldEndWithAScenarioOrProblemsWhateverIsAskedFor(int seed) {
        Mutator names = new Mutator(seed, List.of("junior", "a/b.yaml"));
        Mutator sets = new Mutator(seed, List.of("productOwner.technicalInvolvement=0.5"));
        for (int i = 0; i < 10; i++) {
            String name = names.next();
            String set = sets.next();
            assertSound(Sample.resolver(folder).resolve(ScenarioRequest.of(name).set(set)), name + " " + set);
        }
    }

    private static void assertSound(ScenarioResult result, Object text) {
        if (result instanceof ScenarioResult.Problems problems) {
            assertThat(problems.problems()).as("%s", text).isNotEmpty().allSatisfy(FuzzTest::assertOneLineWithAPlace);
        } else {
            assertThat(((ScenarioResult.Loaded) result).scenario().settings().catalogue())
                    .isSameAs(Sample.CATALOGUE);
        }
    }

    private static void assertOneLineWithAPlace(Problem problem) {
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.describe().lines()).hasSize(1);
        assertThat(problem.describe()).doesNotContain("Exception", "dev.poise").contains("expected ");
    }
}
