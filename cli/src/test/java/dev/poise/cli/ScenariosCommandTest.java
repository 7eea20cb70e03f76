package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScenariosCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldKeepWhatFilesAndArgumentsHoldFromTheTerminal() {
        Cli cli = new Cli(folder);
        assertThat(cli.run("scenarios", "check", "a\u001b[31m\nb.yaml")).isEqualTo(2);
        assertThat(cli.err().lines()).singleElement().asString().contains("aU+001B[31mU+000Ab.yaml");
        assertThat(cli.run("scenarios", "list", "\u001b[2J")).isEqualTo(2);
        assertThat(cli.err()).contains("U+001B[2J").doesNotContain("\u001b");
    }

    @Test
    void shouldListAsJson() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("scenarios", "list", "--format", "json")).isZero();
        assertThat(cli.json().valueStream().map(one -> one.get("name").asString()))
                .contains("reference-team", "what-and-why", "api-platform", "junior", "crunch");
        JsonNode first = cli.json().get(0);
        assertThat(first.propertyNames()).containsExactly("name", "kind", "about");
    }

    @Test
    void shouldListForPeople() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("scenarios", "list")).isZero();
        assertThat(cli.out()).contains("product owner", "  hands-on-expert");
    }

    @Test
    void shouldShowWhatDiffers() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("scenarios", "show", "hands-on-expert")).isZero();
        assertThat(cli.out()).contains("technicalKnowledge: 0.9").doesNotContain("team:");
        assertThat(cli.run("scenarios", "show", "--all")).isZero();
        assertThat(cli.out()).contains("technicalKnowledge: 0.5", "team:");
    }

    @Test
    void shouldBeginAFileThatHasNoMistakes() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("scenarios", "new", "mine.yaml")).isZero();
        assertThat(cli.run("scenarios", "check", "mine.yaml")).isZero();
        assertThat(cli.out()).isEqualTo("mine.yaml: no mistakes found\n");
        assertThat(cli.run("scenarios", "new", "mine.yaml")).isEqualTo(2);
        assertThat(cli.err()).contains("mine.yaml is there already");
        assertThat(cli.run("scenarios", "new", "nowhere/mine.yaml")).isEqualTo(2);
    }

    @Test
    void shouldTellEveryMistakeInALineOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "productOwner:\n  courrage: 0.5\n  technicalKnowledge: 7\n");
        Cli cli = new Cli(folder);

        assertThat(cli.run("scenarios", "check", "bad.yaml", "crunch")).isEqualTo(2);
        assertThat(cli.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("bad.yaml:"));
        assertThat(cli.err()).contains("bad.yaml:2:3:", "courage", "bad.yaml:3:");
        assertThat(cli.out()).isEqualTo("crunch: no mistakes found\n");
    }

    @Test
    void shouldDescribeSettingsMetricsAndSchema() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("describe", "--settings", "--format", "json")).isZero();
        assertThat(cli.json().get(0).get("name").asString()).isEqualTo("productOwner.technicalKnowledge");
        assertThat(cli.run("describe", "--metrics", "--format", "csv")).isZero();
        assertThat(cli.out()).startsWith("name,label,unit,kind,good,how,mattersFrom,because\nvalue.delivered,");
        assertThat(cli.run("describe", "--schema")).isZero();
        assertThat(cli.json().get("$schema").asString()).contains("2020-12");
        assertThat(cli.run("describe", "--odd")).isZero();
        assertThat(cli.out())
                .contains(
                        "## State variables\n",
                        "## Constants\n",
                        "| `burnout.gain` |",
                        "| [`trust`](model/trust.md) |");
        assertThat(cli.run("describe", "--settings")).isZero();
        assertThat(cli.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
    }
}
