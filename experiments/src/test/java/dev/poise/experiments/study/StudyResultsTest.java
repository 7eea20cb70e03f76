package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.analysis.ContrastRow;
import dev.poise.experiments.study.analysis.MoveRow;
import dev.poise.experiments.study.analysis.RobustnessRow;
import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.fuzz.Thorough;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StudyResultsTest {
    private static final String SHORT = "set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }\n";

    /** How many levels two factors have, so that their points with all metrics are more than a block takes, and than are kept. */
    private static final int SIDE = 45;

    private static final Comparator<String> BY_POINT = Comparator.comparingInt(
            row -> row.startsWith("point") ? -1 : Integer.parseInt(row.substring(0, row.indexOf(','))));

    @TempDir
    Path folder;

    private StudyResults results(String text) {
        return new StudySample(folder.resolve("study")).whole(text, 2);
    }

    /** Run a point by itself, without parts and tables. */
    private static double[] values(StudyPlan plan, int point, Metric metric) {
        return IntStream.range(0, plan.study().replications().most())
                .mapToDouble(replication -> {
                    var run = plan.run(plan.points().get(point), replication);
                    RunMetrics metrics = TeamRun.metrics(run.point().scenario(), run.seed());
                    return ValueScale.standard().shown(metric, metrics.get(metric), 2);
                })
                .toArray();
    }

    private static double[] means(StudyPlan plan, Metric metric) {
        return plan.points().stream()
                .mapToDouble(
                        point -> Sample.of(values(plan, point.id(), metric)).mean())
                .toArray();
    }

    @Test
    void shouldSayOfEveryPointWhatItsRunsSay() throws IOException {
        StudyResults results = results(StudySample.TEXT);
        Sample alone = Sample.of(values(results.plan(), 4, Metric.VALUE_DELIVERED));
        SummaryRow row = results.summaries().stream()
                .filter(one -> one.point() == 4 && one.metric().equals("value.delivered"))
                .findFirst()
                .orElseThrow();
        assertThat(row.mean()).isEqualTo(alone.mean());
        assertThat(row.ciLow()).isEqualTo(alone.meanInterval().low());
        assertThat(row.p95()).isEqualTo(alone.quantile(.95));
        assertThat(row.n()).isEqualTo(8);

        PairedComparison pair = PairedComparison.of(
                values(results.plan(), 0, Metric.AUTONOMY_MEAN), values(results.plan(), 4, Metric.AUTONOMY_MEAN));
        ContrastRow contrast = results.contrasts().stream()
                .filter(one -> one.point() == 4 && one.metric().equals("autonomy.mean"))
                .findFirst()
                .orElseThrow();
        assertThat(contrast.meanDiff()).isEqualTo(pair.difference().mean());
        assertThat(contrast.hw95()).isEqualTo(pair.interval().halfWidth());
        assertThat(contrast.verdict()).isEqualTo("lower");

        assertThat(results.thresholds()).hasSize(12);
        assertThat(results.missesAThreshold()).isTrue();
        describesItsTables();
    }

    /** So many points are looked at in more than one block, and the baseline's block is another one than the last point's. */
    @Thorough
    @Test
    void shouldSayTheSameOfPointsThatAreTooManyToBeLookedAtTogether() throws IOException {
        String levels = IntStream.range(0, SIDE)
                .mapToObj(i -> Double.toString((double) i / SIDE))
                .collect(Collectors.joining(", ", "{ levels: [", "] }\n"));
        StudyResults results = results("study: many\n" + SHORT + "factors:\n  productOwner.technicalInvolvement: "
                + levels + "  productOwner.technicalKnowledge: " + levels + "replications: 1\n");
        int points = SIDE * SIDE;
        int last = points - 1;
        double base = values(results.plan(), 0, Metric.AUTONOMY_MEAN)[0];
        double value = values(results.plan(), last, Metric.AUTONOMY_MEAN)[0];

        List<String> summary = Files.readAllLines(folder.resolve("study/summary.csv"));
        List<String> contrasts = Files.readAllLines(folder.resolve("study/contrasts.csv"));
        int metrics = Metric.all().size();
        assertThat(summary).hasSize(1 + points * metrics).isSortedAccordingTo(BY_POINT);
        assertThat(contrasts).hasSize(1 + last * metrics).isSortedAccordingTo(BY_POINT);
        assertThat(summary)
                .anyMatch(row -> row.startsWith(last + ",autonomy.mean,") && row.contains("," + value + ","));
        assertThat(contrasts)
                .anyMatch(
                        row -> row.startsWith(last + ",0,autonomy.mean,") && row.contains("," + (value - base) + ","));

        double[] all = IntStream.range(0, points)
                .mapToDouble(point -> values(results.plan(), point, Metric.AUTONOMY_MEAN)[0])
                .sorted()
                .toArray();
        assertThat(results.summaries())
                .filteredOn(row -> row.metric().equals("autonomy.mean"))
                .extracting(SummaryRow::mean)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.concat(IntStream.range(0, 10), IntStream.range(points - 10, points))
                                .mapToObj(i -> all[i])
                                .toList());
    }

    /** Hold the data package to the tables that are there. */
    private void describesItsTables() throws IOException {
        Path study = folder.resolve("study");
        JsonNode described = JsonMapper.shared().readTree(Files.readString(study.resolve("datapackage.json")));
        try (StudyQuery query = new StudyQuery(StudyFolder.open(study))) {
            List<String> names = new ArrayList<>();
            for (JsonNode resource : described.path("resources")) {
                String name = resource.path("name").asString();
                names.add(name);
                List<String> fields = new ArrayList<>();
                resource.path("schema")
                        .path("fields")
                        .forEach(field -> fields.add(field.path("name").asString()));
                query.ask(
                        "select * from " + name,
                        new StudyQuery.Answer() {
                            @Override
                            public void columns(List<String> columns) {
                                assertThat(columns).as(name).isEqualTo(fields);
                            }

                            @Override
                            public void row(List<@Nullable Object> cells) {}
                        },
                        new Cancellation());
                resource.path("schema")
                        .path("primaryKey")
                        .forEach(key -> assertThat(fields).contains(key.asString()));
            }
            assertThat(names).containsExactlyInAnyOrderElementsOf(query.tables());
        }
        keepsTheSpecification(described);
    }

    /** Hold the data package to what the specification (Data Package and Table Schema, version 1) asks of every package. */
    private void keepsTheSpecification(JsonNode described) {
        assertThat(described.path("name").asString()).matches("[-a-z0-9._/]+");
        assertThat(described.path("profile").asString()).isEqualTo("data-package");
        assertThat(described.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(described.path("resources")).isNotEmpty().allSatisfy(resource -> {
            assertThat(resource.path("name").asString()).matches("[-a-z0-9._/]+");
            List<String> paths = new ArrayList<>();
            if (resource.path("path").isArray()) {
                resource.path("path").forEach(path -> paths.add(path.asString()));
            } else {
                paths.add(resource.path("path").asString());
            }
            assertThat(paths).isNotEmpty().allSatisfy(path -> {
                assertThat(path).doesNotStartWith("/").doesNotContain("..", "\\", "*");
                assertThat(folder.resolve("study").resolve(path)).isRegularFile();
            });
            boolean csv = paths.get(0).endsWith(".csv");
            assertThat(resource.path("profile").asString()).isEqualTo(csv ? "tabular-data-resource" : "data-resource");
            assertThat(resource.path("schema").path("fields"))
                    .allSatisfy(field ->
                            assertThat(field.path("type").asString()).isIn("string", "number", "integer", "boolean"))
                    .allSatisfy(
                            field -> assertThat(field.path("title").asString()).isNotBlank());
        });
    }

    @Test
    void shouldComputeMorrisIndicesFromTheAveragesOfPoints() {
        StudyResults results = results("study: morris\n" + SHORT + """
                factors:
                  productOwner.technicalInvolvement: { range: [0, 1] }
                  culture.safety: { range: [0.1, 0.9] }
                design: { type: morris, trajectories: 8 }
                replications: 3
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """);
        assertThat(results.contrasts()).isEmpty();
        assertThat(results.sensitivity()).extracting(SensitivityRow::part).contains("quarter", "half", "all");
        SensitivityRow involvement = row(results, "productOwner.technicalInvolvement", "muStar");
        assertThat(involvement.n()).isEqualTo(8);
        assertThat(involvement.value())
                .isGreaterThan(5 * row(results, "culture.safety", "muStar").value());
        double[] means = means(results.plan(), Metric.AUTONOMY_MEAN);
        double sum = 0;
        for (int i = 0; i + 1 < means.length; i++) {
            var from = results.plan().points().get(i).values();
            var to = results.plan().points().get(i + 1).values();
            if (i % 3 < 2 && !from.get(0).equals(to.get(0))) {
                sum += Math.abs(means[i + 1] - means[i]) / (2 / 3.0);
            }
        }
        assertThat(involvement.value()).isCloseTo(sum / 8, within(1e-12));
        saysNothingOfHowSureEffectsAre(results);
    }

    /** Points of these designs share most of their values, so they are not as many independent ones. */
    private static void saysNothingOfHowSureEffectsAre(StudyResults results) {
        assertThat(results.moves()).isEmpty();
        assertThat(results.effects()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.mean()).isFinite();
            assertThat(row.ciLow()).isNaN();
            assertThat(row.ciHigh()).isNaN();
        });
    }

    @Test
    void shouldTellLevelsByHowFarFactorsMoveHoweverTheirGridsLie() {
        StudyResults results = results("study: mixed\n" + SHORT + """
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 1] }
                  culture.safety: { range: [0.1, 0.9] }
                design: { type: morris, trajectories: 8 }
                replications: 3
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """);
        double[] means = means(results.plan(), Metric.AUTONOMY_MEAN);
        double sum = 0;
        for (int i = 0; i + 1 < means.length; i++) {
            double from = results.plan().points().get(i).values().get(0);
            double to = results.plan().points().get(i + 1).values().get(0);
            sum += i % 3 < 2 && from != to ? Math.abs(means[i + 1] - means[i]) : 0;
        }
        assertThat(row(results, "productOwner.technicalInvolvement", "muStar").value())
                .as("two levels are the whole scale apart")
                .isCloseTo(sum / 8, within(1e-12));
    }

    @Test
    void shouldSayWhichFactorSurelyMovesAMetricAndWhichDoesNot() {
        StudyResults results = results("study: moves\n" + SHORT + """
                factors:
                  productOwner.technicalInvolvement: { range: [0, 1] }
                  team.peerSupport: { range: [0.4, 0.401] }
                design: { type: lhs, points: 40 }
                replications: 2
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """);
        assertThat(results.moves())
                .extracting(MoveRow::factor, MoveRow::isSure)
                .containsExactly(tuple("productOwner.technicalInvolvement", true), tuple("team.peerSupport", false));
        assertThat(results.effects()).allSatisfy(row -> assertThat(row.ciLow()).isFinite());
    }

    @Test
    void shouldComputeSobolIndicesAndASwing() {
        StudyResults saltelli = results("study: saltelli\n" + SHORT + """
                factors:
                  productOwner.technicalInvolvement: { range: [0, 1] }
                  culture.safety: { range: [0.1, 0.9] }
                design: { type: saltelli, rows: 16 }
                replications: 2
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """);
        assertThat(row(saltelli, "productOwner.technicalInvolvement", "total").value())
                .isBetween(.5, 1.5);
        assertThat(row(saltelli, "culture.safety", "total").value()).isLessThan(.3);
        assertThat(saltelli.sensitivity()).extracting(SensitivityRow::noise).containsOnly(SensitivityRow.NO_NOISE);
        saysNothingOfHowSureEffectsAre(saltelli);

        StudyResults oat = new StudySample(folder.resolve("oat")).whole("study: oat\n" + SHORT + """
                factors: { productOwner.technicalInvolvement: { range: [0, 1] } }
                design: { type: oat, levels: 3 }
                replications: 5
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """, 1);
        double swing = row(oat, "productOwner.technicalInvolvement", "swing").value();
        assertThat(swing)
                .isEqualTo(
                        row(oat, "productOwner.technicalInvolvement", "highest").value()
                                - row(oat, "productOwner.technicalInvolvement", "lowest")
                                        .value(),
                        within(1e-12));
        assertThat(swing).isGreaterThan(.05);
        double[] lowest = values(oat.plan(), lowestPoint(oat), Metric.AUTONOMY_MEAN);
        Interval three =
                Sample.of(lowest).meanInterval(1 - .05 / oat.plan().points().size());
        assertThat(row(oat, "productOwner.technicalInvolvement", "lowest").ciLow())
                .as("it was chosen among all levels")
                .isEqualTo(three.low());
    }

    private static int lowestPoint(StudyResults results) {
        return results.summaries().stream()
                .min(Comparator.comparingDouble(SummaryRow::mean))
                .orElseThrow()
                .point();
    }

    @Test
    void shouldTellHowLeversDoOverWorlds() {
        StudyResults results = results("study: worlds\n" + SHORT + """
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 1] }
                  culture.safety: { range: [0.1, 0.9], role: uncertainty }
                design: { type: factorial, worlds: 6 }
                replications: 4
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                thresholds: "mean(autonomy.mean) > 0.6"
                """);
        assertThat(results.robustness()).hasSize(2);
        RobustnessRow none = results.robustness().get(0);
        RobustnessRow full = results.robustness().get(1);
        assertThat(none.levers()).isEqualTo("productOwner.technicalInvolvement = 0");
        assertThat(none.worlds()).isEqualTo(6);
        assertThat(none.metShare()).isEqualTo(1);
        assertThat(none.metLow()).isBetween(.5, .7); // six of six: 1 / (1 + z^2 / 6)
        assertThat(full.metShare()).isZero();
        assertThat(full.metHigh()).isBetween(.3, .5);
    }

    private static SensitivityRow row(StudyResults results, String factor, String index) {
        return results.sensitivity().stream()
                .filter(row -> row.factor().equals(factor)
                        && row.index().equals(index)
                        && row.part().equals("all"))
                .findFirst()
                .orElseThrow();
    }
}
