package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.writing.ScenarioTemplate;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.scenarios.writing.ScenarioWriter.Extent;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final String[] SNIPPETS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!str ",
        "#",
        "|",
        ">",
        "---\n",
        "...",
        "%YAML 1.2\n",
        "? ",
        "<<: ",
        "~",
        "null",
        "1e999",
        "-0",
        ".5",
        "\t",
        "\u0000",
        "\uFFFF",
        "\u2028",
        "é",
        "😀",
        "extends: a.yaml",
        "sprints: 3",
        "sprint 6",
        ",",
        "\\",
        "@",
        "`",
        "\r",
        "\uFEFF",
        "without: debt\n",
        "\uD800"
    };

    @TempDir
    Path folder;

    private final List<String> valid = valid();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static List<String> valid() {
        List<String> texts = new ArrayList<>(
                Catalogue.builtIn().all().stream().map(BuiltIn::text).toList());
        TeamScenario sample = TeamScenario.of("x", Sample.DICTIONARY.standard().with("sprints", 9));
        texts.add(ScenarioWriter.json(sample, "x", Extent.EVERYTHING));
        texts.add(ScenarioWriter.yaml(sample, "x", Extent.EVERYTHING));
        texts.add(ScenarioTemplate.yaml(Sample.resolver(Path.of("")).vocabulary()));
        texts.add("extends: [steps-back, absent]\nwithout: [debt, needs]\nteam: { size: 4 }\n");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldEndWithAScenarioOrProblemsWhateverAFileHolds(int seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            StringBuilder text = new StringBuilder(valid.get(random.nextInt(valid.size())));
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                mutate(text, random);
            }
            String file = random.nextInt(4) == 0 ? "a.json" : "a.yaml";
            Files.writeString(folder.resolve(file), well(text));
            assertSound(Sample.resolver(folder).resolve(file), text);
        }
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
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            StringBuilder name = new StringBuilder(random.nextBoolean() ? "junior" : "a/b.yaml");
            StringBuilder set = new StringBuilder("productOwner.technicalInvolvement=0.5");
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                mutate(name, random);
                mutate(set, random);
            }
            assertSound(
                    Sample.resolver(folder)
                            .resolve(ScenarioRequest.of(name.toString()).set(set.toString())),
                    name + " " + set);
        }
    }

    @Test
    void shouldTryBothOutcomes() throws IOException {
        int loaded = 0;
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder(valid.get(random.nextInt(valid.size())));
            mutate(text, random);
            Files.writeString(folder.resolve("a.yaml"), well(text));
            loaded += Sample.resolver(folder).resolve("a.yaml") instanceof ScenarioResult.Loaded ? 1 : 0;
        }
        assertThat(loaded).isBetween(20, 180);
    }

    /** A lone half of a character pair cannot be written as UTF-8. */
    private static String well(StringBuilder text) {
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(8));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.replace(at, end, Character.toString(random.nextInt(32, 127)));
            case 3 -> text.setLength(random.nextInt(3) == 0 ? at : text.length());
            default -> text.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
        }
    }

    private static void assertSound(ScenarioResult result, Object text) {
        if (result instanceof ScenarioResult.Problems problems) {
            assertThat(problems.problems()).as("%s", text).isNotEmpty().allSatisfy(FuzzTest::assertOneLineWithAPlace);
        } else {
            assertThat(((ScenarioResult.Loaded) result).scenario().settings().dictionary())
                    .isSameAs(Sample.DICTIONARY);
        }
    }

    private static void assertOneLineWithAPlace(Problem problem) {
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.describe().lines()).hasSize(1);
        assertThat(problem.describe()).doesNotContain("Exception", "dev.poise").contains("expected ");
    }
}
