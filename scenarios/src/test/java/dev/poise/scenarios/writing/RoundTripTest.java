package dev.poise.scenarios.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.Sample;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.ScenarioResult.Loaded;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.writing.ScenarioWriter.Extent;
import dev.poise.team.Intervention;
import dev.poise.team.PeopleChange;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldReadBackWhatWasWrittenOfAnyScenario(int seed) throws IOException {
        assertReadBack(Sample.resolver(folder), random(Sample.CATALOGUE, new Random(seed)), "");
        assertReadBack(ScenarioResolver.of(folder), random(TeamSettings.CATALOGUE, new Random(seed)), "");
    }

    @Test
    void shouldReadBackWhatWasWrittenOfEveryBuiltIn() throws IOException {
        ScenarioResolver resolver = ScenarioResolver.of(folder);
        for (String name : Catalogue.builtIn().names()) {
            Loaded loaded = (Loaded) resolver.resolve(name);
            assertReadBack(resolver, loaded.scenario(), loaded.about());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "true", "null", "~", "a: b # c", "- x", "*a", "\"q\" 'r'", "{x}", "é 😀", "a\u00a0b", "yes"
            })
    void shouldReadBackWhatAScenarioIsAbout(String about) throws IOException {
        assertReadBack(Sample.resolver(folder), TeamScenario.of("x", Sample.CATALOGUE.standard()), about);
    }

    @ParameterizedTest
    @CsvSource({"EVERYTHING, 16", "DIFFERENCES, 1"})
    void shouldWriteWhatWasAskedFor(Extent extent, int settings) {
        String text = ScenarioWriter.yaml(
                TeamScenario.of("x", Sample.CATALOGUE.standard().with("team.size", 4)), "", extent);

        assertThat(text).contains("team:\n  size: 4\n").doesNotContain("interventions", "without", "about");
        assertThat(text.lines().filter(line -> line.matches(".*: [^{].*"))).hasSizeGreaterThanOrEqualTo(settings);
        assertThat(text.contains("burnout:")).isEqualTo(extent == Extent.EVERYTHING);
    }

    private void assertReadBack(ScenarioResolver resolver, TeamScenario scenario, String about) throws IOException {
        for (Extent extent : Extent.values()) {
            Map<String, String> files = Map.of(
                    "x.yaml", ScenarioWriter.yaml(scenario, about, extent),
                    "x.json", ScenarioWriter.json(scenario, about, extent));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
                ScenarioResult result = resolver.resolve(file.getKey());
                assertThat(result).as(file.getValue()).isInstanceOf(Loaded.class);
                Loaded loaded = (Loaded) result;
                assertThat(loaded.scenario().settings()).isEqualTo(scenario.settings());
                assertThat(loaded.scenario().interventions()).isEqualTo(scenario.interventions());
                assertThat(loaded.scenario().without()).isEqualTo(scenario.without());
                assertThat(loaded.about()).isEqualTo(about);
            }
        }
    }

    private static TeamScenario random(ParameterCatalogue catalogue, Random random) {
        Settings settings = catalogue.standard();
        for (ParameterSpec entry : catalogue.specs()) {
            if (random.nextBoolean()) {
                settings = settings.with(entry.name(), value(entry, random));
            }
        }
        Set<Mechanism> without = new TreeSet<>();
        for (Mechanism mechanism : Mechanism.all()) {
            if (random.nextInt(5) == 0) {
                without.add(mechanism);
            }
        }
        return new TeamScenario("x", settings, without, interventions(settings, random));
    }

    private static List<Intervention> interventions(Settings settings, Random random) {
        Map<Integer, Intervention> byTime = new TreeMap<>();
        List<ParameterSpec> changeable = settings.catalogue().specs().stream()
                .filter(entry ->
                        entry.name().startsWith("productOwner.") || entry.name().startsWith("culture."))
                .toList();
        for (int i = random.nextInt(4); i > 0; i--) {
            int sprint = 1 + random.nextInt((int) settings.number("sprints"));
            int day = 1 + random.nextInt((int) settings.number("sprint.days"));
            Map<String, Double> set = new LinkedHashMap<>();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                ParameterSpec entry = changeable.get(random.nextInt(changeable.size()));
                set.put(entry.name(), value(entry, random));
            }
            Map<PeopleChange, Integer> people = random.nextBoolean()
                    ? Map.of()
                    : Map.of(PeopleChange.LEAVE, 1, PeopleChange.JOIN, 1, PeopleChange.AWAY, 5);
            byTime.put(sprint * 1000 + day, new Intervention(sprint, day, set, people));
        }
        return List.copyOf(byTime.values());
    }

    private static double value(ParameterSpec entry, Random random) {
        double value = entry.low() + random.nextDouble() * (entry.high() - entry.low());
        return entry.kind() == ParameterSpec.Kind.NUMBER ? value : Math.rint(value);
    }
}
