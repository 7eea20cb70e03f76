package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.Metric;
import dev.poise.random.KeyedRandom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    private static final String[] SMALL = {"compare", "--replications", "5", "--format", "json"};

    @TempDir
    private Path folder;

    private static String[] small(String... more) {
        return Stream.concat(Stream.of(SMALL), Stream.of(more)).toArray(String[]::new);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void shouldCompareFourProductOwnersWithoutArguments() {
        Cli cli = new Cli(folder);

        assertThat(cli.run(SMALL)).isZero();
        JsonNode json = cli.json();
        assertThat(json.get("scenarios")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .containsExactly("non-technical", "what-and-why", "hands-on-novice", "hands-on-expert");
        JsonNode value = json.get("scenarios").get(0).get("metrics").get("value.delivered");
        assertThat(value.propertyNames()).containsExactly("mean", "low", "high", "sd", "n");
        assertThat(value.get("n").asInt()).isEqualTo(5);
        assertThat(json.get("scenarios").get(3).get("metrics"))
                .hasSize(Metric.all().size());
        assertThat(json.get("contrasts")).hasSize(3 * Metric.all().size());
        JsonNode contrast = json.get("contrasts").get(0);
        assertThat(contrast.propertyNames())
                .containsExactly(
                        "baseline",
                        "scenario",
                        "metric",
                        "difference",
                        "low",
                        "high",
                        "pairs",
                        "effectSize",
                        "verdict");
        assertThat(contrast.get("baseline").asString()).isEqualTo("non-technical");
        assertThat(contrast.get("scenario").asString()).isEqualTo("what-and-why");
        assertThat(contrast.get("verdict").asString()).isEqualTo("higher");
        assertThat(json.get("provenance").get("command").asString())
                .isEqualTo("./poise compare --seed 1 --replications 5");
        assertThat(json.get("provenance").get("caution").asString()).startsWith("A model for discussion");
    }

    @Test
    void shouldSayWhyAMetricHasAnAverageAndNoDifference() {
        String[] two = {"compare", "what-and-why", "crunch", "--replications", "2", "--sprints", "2"};
        Cli some = new Cli(folder);
        assertThat(some.run(two)).isZero();
        String differences = some.out().substring(some.out().indexOf("average paired differences"));
        assertThat(some.out()).contains("Stakeholders' satisfaction");
        assertThat(differences)
                .doesNotContain("Stakeholders' satisfaction")
                .contains("Differences are given for the metrics that say most")
                .contains("--all");

        Cli every = new Cli(folder);
        assertThat(every.run(Stream.concat(Stream.of(two), Stream.of("--all")).toArray(String[]::new)))
                .isZero();
        assertThat(every.out().substring(every.out().indexOf("average paired differences")))
                .contains("Stakeholders' satisfaction")
                .doesNotContain("Differences are given for")
                .doesNotContain("--all");
    }

    @Test
    void shouldAllowOneScenarioAlone() {
        Cli cli = new Cli(folder);

        assertThat(cli.run(small("crunch"))).isZero();
        assertThat(cli.json().get("contrasts")).isEmpty();
        assertThat(cli.json().get("scenarios")).hasSize(1);
    }

    @Test
    void shouldWriteNothingForANumberThatIsMissing() {
        Cli cli = new Cli(folder);
        cli.run(small("crunch"));

        JsonNode never = cli.json().get("scenarios").get(0).get("metrics").get("po.firstAtRiskSprint");
        assertThat(never.get("n").asInt()).isZero();
        assertThat(never.get("mean").isNull()).isTrue();
    }

    @Test
    void shouldWriteTheFolder() throws IOException {
        Cli cli = new Cli(folder);
        cli.run(SMALL);

        Map<String, String> files = files(folder.resolve("runs/compare-1"));
        assertThat(files.keySet())
                .containsExactly(
                        "comparison.json",
                        "one-page.html",
                        "report.html",
                        "runs.csv",
                        "scenarios/1-non-technical.yaml",
                        "scenarios/2-what-and-why.yaml",
                        "scenarios/3-hands-on-novice.yaml",
                        "scenarios/4-hands-on-expert.yaml",
                        "sprints.csv");
        assertThat(files.get("comparison.json")).isEqualTo(cli.out());
        assertThat(Objects.requireNonNull(files.get("runs.csv")).lines())
                .hasSize(21)
                .element(1)
                .asString()
                .startsWith(String.format(Locale.ROOT, "non-technical,0,%d,done,", KeyedRandom.key(1, 0)));
        assertThat(Objects.requireNonNull(files.get("sprints.csv")).lines()).hasSize(1 + 4 * 5 * 26);
        assertThat(cli.err()).contains("Written: runs/compare-1/report.html");
    }

    @Test
    void shouldWriteTheSameBytesForAnyNumberOfJobs() throws IOException {
        new Cli(folder).run(small("--jobs", "1", "--out", "one"));
        new Cli(folder).run(small("--jobs", "2", "--out", "two"));

        assertThat(files(folder.resolve("two"))).hasSize(9).isEqualTo(files(folder.resolve("one")));
    }

    @Test
    void shouldRunAWrittenScenarioAgainAndGetTheSame() throws IOException {
        Cli cli = new Cli(folder);
        cli.run(small("hands-on-expert", "--product", "api-platform", "--set", "team.size=8", "--out", "first"));
        JsonNode first = cli.json();
        cli.run(small("first/scenarios/1-hands-on-expert.yaml", "--out", "second"));

        assertThat(cli.err()).contains("Written");
        assertThat(cli.json().get("provenance").get("scenarioDigest"))
                .isEqualTo(first.get("provenance").get("scenarioDigest"));
    }

    @Test
    void shouldAskWhatIfFromMondayOnAndWriteScenariosThatRunAgain() throws IOException {
        Cli cli = new Cli(folder);
        cli.run(small("what-and-why", "hands-on-expert", "--out", "first"));
        JsonNode first = cli.json();

        assertThat(first.get("from").asString()).isEqualTo("monday");
        assertThat(Files.readString(folder.resolve("first/scenarios/2-hands-on-expert.yaml")))
                .contains("- at: sprint 1 day 1", "productOwner.technicalInvolvement: 0.9");
        assertThat(Files.readString(folder.resolve("first/report.html")))
                .contains("From Monday on: what is different from what-and-why", "class=\"moment\"");
        cli.run(small(
                "first/scenarios/1-what-and-why.yaml", "first/scenarios/2-hands-on-expert.yaml", "--out", "again"));
        assertThat(cli.json().get("provenance").get("scenarioDigest"))
                .isEqualTo(first.get("provenance").get("scenarioDigest"));
    }

    @Test
    void shouldAskWhatIfItHadAlwaysBeenSoWhenTold() throws IOException {
        Cli cli = new Cli(folder);
        cli.run(small("what-and-why", "hands-on-expert", "--from-start", "--out", "first"));

        assertThat(cli.json().get("from").asString()).isEqualTo("start");
        assertThat(cli.json().get("provenance").get("command").asString()).contains(" --from-start ");
        assertThat(Files.readString(folder.resolve("first/scenarios/2-hands-on-expert.yaml")))
                .doesNotContain("interventions");
        assertThat(Files.readString(folder.resolve("first/report.html")))
                .contains("From the start: what is different from what-and-why")
                .doesNotContain("class=\"moment\"");
    }

    @Test
    void shouldRefuseWhatCannotChangeOnMondayWithALineForEachScenario() {
        Cli cli = new Cli(folder);

        assertThat(cli.run(small("what-and-why", "small", "api-platform"))).isEqualTo(2);
        assertThat(cli.err().lines())
                .containsExactly(
                        "small differs from what-and-why in team.size, which cannot change on Monday; make them alike, or"
                                + " compare with --from-start",
                        "api-platform differs from what-and-why in product.technicalShare, which cannot change on Monday;"
                                + " make them alike, or compare with --from-start");
    }

    @Test
    void shouldNeverOverwriteUnasked() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "dear");
        Cli cli = new Cli(folder);

        assertThat(cli.run(small("--out", "mine"))).isEqualTo(2);
        assertThat(cli.err()).contains("--out: mine is there already; give another --out, or --force");
        assertThat(cli.run(small("--out", "mine", "--force"))).isEqualTo(2);
        assertThat(cli.err()).contains("mine is no folder of results, so it is left alone");
        assertThat(files(folder)).containsOnly(Map.entry("mine/letter.txt", "dear"));
    }

    @Test
    void shouldReplaceEarlierResultsWhenAsked() throws IOException {
        Cli cli = new Cli(folder);
        cli.run(small("--out", "results"));
        Files.writeString(folder.resolve("results/stale.txt"), "old");

        assertThat(cli.run(small("--out", "results", "--force"))).isZero();
        assertThat(files(folder).keySet()).hasSize(9).doesNotContain("results/stale.txt");
    }

    @Test
    void shouldCountOnWhenTheUsualFolderIsTaken() {
        Cli cli = new Cli(folder);
        cli.run(SMALL);

        assertThat(cli.run(SMALL)).isZero();
        assertThat(folder.resolve("runs/compare-1-2/report.html")).exists();
    }

    @Test
    void shouldLoseOnlyARunThatFailedAndSayHowToRepeatIt() throws IOException {
        long bad = KeyedRandom.key(1, 2);
        Cli cli = new Cli(folder).with((scenario, seed) -> {
            if (seed == bad && scenario.name().equals("what-and-why")) {
                throw new IllegalStateException("broken\nbadly");
            }
            return SampleRuns.run(scenario, seed);
        });

        assertThat(cli.run(small("--set", "team.size=4"))).isEqualTo(3);
        String command = "./poise run what-and-why --set team.size=4 --until-monday non-technical --seed " + bad;
        assertThat(cli.err()).contains("run 2 of what-and-why failed: broken / badly", "to repeat it: " + command);
        assertThat(cli.json()
                        .get("scenarios")
                        .get(1)
                        .get("metrics")
                        .get("trust.mean")
                        .get("n")
                        .asInt())
                .isEqualTo(4);
        assertThat(cli.json()
                        .get("provenance")
                        .get("failures")
                        .get(0)
                        .get("command")
                        .asString())
                .isEqualTo(command);
        assertThat(files(folder.resolve("runs/compare-1")).get("runs.csv"))
                .contains("what-and-why,2," + bad + ",failed,,");
    }

    @Test
    void shouldWriteNothingWhenEveryRunFails() {
        Cli cli = new Cli(folder).with((scenario, seed) -> {
            throw new IllegalStateException("broken");
        });

        assertThat(cli.run(SMALL)).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("every run of a scenario failed", "15 more runs failed");
        assertThat(folder.resolve("runs")).isEmptyDirectory();
    }

    @Test
    void shouldShowWhatWasDoneWhenInterrupted() {
        Cli cli = new Cli(folder);
        int[] runs = {0};
        cli.with((scenario, seed) -> {
            if (++runs[0] == 10) {
                cli.cancellation().cancel();
            }
            return SampleRuns.run(scenario, seed);
        });

        assertThat(cli.run("compare", "--jobs", "1", "--format", "json")).isEqualTo(130);
        assertThat(cli.json()
                        .get("scenarios")
                        .get(0)
                        .get("metrics")
                        .get("trust.mean")
                        .get("n")
                        .asInt())
                .isEqualTo(3);
        assertThat(folder.resolve("runs/compare-1/report.html")).exists();
    }

    @Test
    void shouldEndWith130WhenInterruptedBeforeAnything() {
        Cli cli = new Cli(folder);
        cli.cancellation().cancel();

        assertThat(cli.run(SMALL)).isEqualTo(130);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void shouldPrintTheAnswerFirstAndNoWordTooMany() {
        Cli cli = new Cli(folder).on(new Terminal(false, 80, false));

        assertThat(cli.run("compare", "--replications", "20", "--all")).isZero();
        assertThat(cli.out())
                .startsWith("From Monday on: what do technical knowledge and involvement in the How do")
                .contains("95% confidence interval", "Range of 90% of the runs")
                .containsIgnoringWhitespaces("nobody has measured a Product Owner's involvement against team outcomes")
                .containsIgnoringWhitespaces("our cut-off, not a clinical one")
                .contains("(mean)", "(end)", "(peak)", "Settings that differ from Monday on");
        assertThat(cli.out().toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "best", "winner", "optimal", "points", " he ", " she ", " his ", " her ", "nan", "null");
        assertThat(cli.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void shouldWriteCsv() {
        Cli cli = new Cli(folder);
        cli.run("compare", "--replications", "5", "--format", "csv", "reference-team", "crunch");

        assertThat(cli.out().lines()).hasSize(1 + 2 * Metric.all().size());
        assertThat(cli.out()).startsWith("scenario,metric,mean,low,high,rangeLow,rangeHigh,sd,n,missing,difference,");
    }

    @Test
    void shouldTellFilesOfTheSameNameApart() throws IOException {
        for (String part : new String[] {"a", "b"}) {
            Files.createDirectories(folder.resolve(part));
            Files.writeString(folder.resolve(part + "/team.yaml"), "extends: reference-team\n");
        }
        Cli cli = new Cli(folder);

        assertThat(cli.run(small("a/team.yaml", "b/team.yaml"))).isZero();
        assertThat(cli.json()
                        .get("scenarios")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .containsExactly("a/team.yaml", "b/team.yaml");
    }
}
