package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.Metric;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldRunATeamThatBecomesAnotherOneOnMonday() {
        Cli cli = new Cli(folder);
        cli.run("run", "hands-on-expert", "--until-monday", "what-and-why", "--sprints", "2", "--format", "json");
        String byName = cli.json().get("digest").asString();
        cli.run(
                "run",
                "what-and-why",
                "--from-monday",
                "productOwner.technicalInvolvement=0.9",
                "--sprints",
                "2",
                "--engine",
                "in-process",
                "--format",
                "json");

        assertThat(cli.json().get("digest").asString()).isEqualTo(byName);
    }

    @Test
    void shouldRefuseWhatCannotBeginOnMonday() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("run", "--from-monday", "team.size=4")).isEqualTo(2);
        assertThat(cli.err())
                .contains(
                        "--from-monday:1:11: found team.size from Monday on, expected a setting that may change during a"
                                + " run");
    }

    @Test
    void shouldWriteOneRunAsJson() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("run", "--sprints", "2", "--format", "json")).isZero();
        JsonNode json = cli.json();
        assertThat(json.get("metrics").propertyNames()).hasSize(Metric.all().size());
        assertThat(json.get("digest").asString()).matches("[0-9a-f]{32}");
        assertThat(json.get("sprints")).hasSize(2);
        assertThat(json.get("sprints").get(0).propertyNames())
                .contains("sprint", "committedHours", "doneHours", "goalMet", "happenings", "burnout.exhaustion");
        assertThat(json.get("people").get(0).propertyNames()).contains("sprint", "who", "exhaustion", "autonomy");
        assertThat(json.get("provenance").get("caution").asString()).startsWith("A model for discussion");
        assertThat(json.get("scenario").get("settings").get("sprints").asInt()).isEqualTo(2);
    }

    @Test
    void shouldWriteTheFolder() throws IOException {
        Cli cli = new Cli(folder);
        cli.run("run", "steps-back", "--sprints", "7", "--format", "json", "--out", "one");

        Path one = folder.resolve("one");
        assertThat(one.resolve("run.json")).content().isEqualTo(cli.out());
        assertThat(Files.readAllLines(one.resolve("sprints.csv"))).hasSize(8);
        assertThat(Files.readAllLines(one.resolve("people.csv"))).hasSizeGreaterThan(7 * 7);
        assertThat(Files.readAllLines(one.resolve("items.csv")))
                .first()
                .asString()
                .startsWith("item,kind,status,arrived");
        assertThat(one.resolve("scenario.yaml")).content().contains("interventions");
        JsonMapper mapper = JsonMapper.shared();
        assertThat(Files.readAllLines(one.resolve("events.jsonl")))
                .hasSizeGreaterThan(1000)
                .allSatisfy(line ->
                        assertThat(mapper.readTree(line).get("type").asString()).isNotBlank());
    }

    @Test
    void shouldGiveTheSameDigestAsADescription() {
        Cli cli = new Cli(folder).with(RunCommandTest::ofTwoSprints);
        cli.run("run", "crunch", "--seed", "3", "--format", "json");
        String digest = cli.json().get("digest").asString();
        cli.run("describe", "--digests", "--seed", "3");

        assertThat(cli.out().lines()).contains("crunch 3 " + digest).hasSizeGreaterThan(15);
    }

    /** A run that is shorter than is asked for, because every scenario there is has one. */
    private static RunOutcome ofTwoSprints(TeamScenario asked, long seed, List<? extends Observer> observers) {
        return TeamRun.run(
                new TeamScenario(
                        asked.name(),
                        asked.settings().with("sprints", 2).with("warmup.sprints", 4),
                        asked.without(),
                        asked.interventions()),
                seed,
                observers);
    }

    @Test
    void shouldTellTheStory() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("run", "hands-on-expert", "--sprints", "6", "--all")).isZero();
        assertThat(cli.out())
                .contains(
                        "hands-on-expert, seed 1: one team over 6 sprints",
                        "Sprint by sprint",
                        "Where the Product Owner's time went",
                        "Causes of each change",
                        "Bookkeeping of this run")
                .containsIgnoringWhitespaces("it does not measure real people");
    }

    @Test
    void shouldSwitchMechanismsOff() {
        Cli cli = new Cli(folder);
        cli.run("run", "--sprints", "3", "--without", "burnout,turnover", "--format", "json");

        assertThat(cli.json().get("scenario").get("without").valueStream().map(JsonNode::asString))
                .containsExactly("burnout", "turnover");
        assertThat(cli.json().get("provenance").get("command").asString())
                .isEqualTo("./poise run --sprints 3 --without burnout --without turnover --seed 1");
    }

    @Test
    void shouldSayHowToRepeatARunThatFailed() {
        Cli cli = new Cli(folder)
                .with((scenario, seed, observers) -> new RunOutcome.Failed(
                        new RunLabel(scenario.name(), seed),
                        7,
                        1,
                        "sprint",
                        "Close",
                        new IllegalStateException("broken")));

        assertThat(cli.run("run", "crunch", "--seed", "9")).isEqualTo(3);
        assertThat(cli.err())
                .contains("crunch, seed 9, second 7: sprint failed on Close", "./poise run crunch --seed 9");
        assertThat(cli.out()).isEmpty();
        assertThat(folder.resolve("runs")).isEmptyDirectory();
    }

    @Test
    void shouldSayInOneLineThatResultsCannotGoIntoAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Cli cli = new Cli(folder);

        assertThat(cli.run("run", "--sprints", "3", "--out", "file/out")).isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo(String.format(Locale.ROOT, "--out: cannot write to file/out: %s is no folder\n", file));
    }
}
