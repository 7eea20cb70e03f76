package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.golden.Golden;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.writing.DescribedSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the guide to the code: its tables are made by it, its examples are run through it. */
class ScenarioGuideTest {
    private static final Path GUIDE = Path.of("../docs/scenarios.md");

    @TempDir
    Path folder;

    private static List<String> blocks(String kind) throws IOException {
        return Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$")
                .matcher(Files.readString(GUIDE))
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    @Test
    void shouldListTheCatalogue() {
        StringBuilder table = new StringBuilder("\n| name | kind | about |\n|---|---|---|\n");
        Catalogue.builtIn()
                .all()
                .forEach(one -> table.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s |\n",
                        one.name(),
                        one.kind().id(),
                        one.about())));

        Golden.assertPart(GUIDE, "catalogue", table + "\n");
    }

    @Test
    void shouldListTheSettingsOfTheSituation() {
        Vocabulary vocabulary = ScenarioResolver.of(folder).vocabulary();
        StringBuilder table = new StringBuilder(
                "\n| name | what it is | unit | standard | may be | during a run |\n|---|---|---|---|---|---|\n");
        DescribedSetting.all(vocabulary).stream()
                .filter(row -> row.grade().equals("situation"))
                .forEach(row -> table.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s | %s | %s | %s |\n",
                        row.name(),
                        row.label(),
                        row.unit(),
                        row.standard(),
                        row.expected(),
                        row.duringRun() ? "yes" : "no")));

        Golden.assertPart(GUIDE, "settings", table + "\n");
    }

    @Test
    void shouldShowExamplesThatWork() throws IOException {
        assertThat(blocks("yaml")).hasSize(2);
        assertThat(blocks("json")).hasSize(1);
        for (String kind : List.of("yaml", "json")) {
            for (String example : blocks(kind)) {
                Files.writeString(folder.resolve("example." + kind), example);

                assertThat(ScenarioResolver.of(folder).resolve("example." + kind))
                        .isInstanceOf(ScenarioResult.Loaded.class);
            }
        }
    }

    @Test
    void shouldShowTheMessagesThatAreGiven() throws IOException {
        Files.writeString(
                folder.resolve("broken.yaml"), blocks("yaml broken.yaml").get(0));

        ScenarioResult result = ScenarioResolver.of(folder).resolve("broken.yaml");

        assertThat(blocks("")).contains(((ScenarioResult.Problems) result).describe() + "\n");
        assertThat(Sample.lines(ScenarioResolver.of(folder)
                        .resolve(ScenarioRequest.ofReferenceTeam()
                                .set("sprints=5")
                                .set("productOwner.courage=5"))))
                .allSatisfy(line -> assertThat(Files.readString(GUIDE)).contains("`" + line + "`"));
    }
}
