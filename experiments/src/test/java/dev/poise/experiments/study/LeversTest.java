package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.study.analysis.ContrastRow;
import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.RobustnessRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.metrics.Metric;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeversTest {
    private static final String HEAD = """
            study: levers
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            """;
    private static final String FACTORS = """
            factors:
              productOwner.technicalInvolvement: { levels: [0, 0.5, 1] }
              culture.safety: { range: [0.1, 0.9], role: uncertainty }
              stakeholders.load: { range: [0.8, 1.3], role: uncertainty }
            design: { type: factorial, worlds: 12 }
            """;
    private static final String REST = """
            replications: 3
            outputs: { perRun: [autonomy.mean, po.hoursPerDay], perSprint: [] }
            compare: { baseline: { productOwner.technicalInvolvement: 0.5 } }
            thresholds: [ "mean(autonomy.mean) > 0.6" ]
            """;

    @TempDir
    Path folder;

    private StudyPlan plan(String text) {
        return StudyPlan.of(StudyFile.loaded(folder, text).study());
    }

    private static List<LeverRow> rows(StudyResults results, Metric metric) {
        return results.levers().stream()
                .filter(row -> row.metric().equals(metric.id()))
                .toList();
    }

    private static double[] runs(StudyPlan plan, DesignPoint point) {
        return IntStream.range(0, plan.study().replications().most())
                .mapToDouble(r -> TeamRun.metrics(
                                point.scenario(), plan.run(point, r).seed())
                        .get(Metric.AUTONOMY_MEAN))
                .toArray();
    }

    @Test
    void shouldPairLeversInTheSameWorldAndNotWorlds() {
        StudyPlan plan = plan(HEAD + FACTORS + REST);
        LeverWorlds grid = LeverWorlds.of(plan).orElseThrow();
        assertThat(grid.levers()).isEqualTo(3);
        assertThat(grid.worlds()).isEqualTo(12);
        for (int world = 0; world < 12; world++) {
            int one = world;
            assertThat(IntStream.range(0, 3)
                            .mapToLong(lever -> plan.run(plan.points().get(grid.point(lever, one)), 1)
                                    .seed())
                            .distinct())
                    .hasSize(1);
        }
        assertThat(plan.points().stream()
                        .flatMapToLong(point -> IntStream.range(0, 3)
                                .mapToLong(r -> plan.run(point, r).seed()))
                        .distinct())
                .hasSize(12 * 3);
    }

    @Test
    void shouldKeepTheRunsOfAWorldWhenLeversAreAdded() {
        StudyPlan few = plan(HEAD + FACTORS + REST);
        StudyPlan more = plan(HEAD + FACTORS.replace("[0, 0.5, 1]", "[0.25, 0, 0.5, 0.75, 1]") + REST);
        assertThat(more.points().stream().map(point -> more.run(point, 2).id()).toList())
                .containsAll(few.points().stream()
                        .map(point -> few.run(point, 2).id())
                        .toList());
    }

    @Test
    void shouldShareSeedsBetweenWorldsOnlyWhereThatIsAskedFor() throws IOException {
        StudyPlan shared = plan(HEAD + FACTORS + REST + "random: { pairing: entity }\n");
        assertThat(shared.points().stream()
                        .mapToLong(point -> shared.run(point, 0).seed())
                        .distinct())
                .hasSize(1);
        assertThat(plan(HEAD
                                + FACTORS.replace("role: uncertainty", "role: lever")
                                        .replace("factorial, worlds: 12", "lhs, points: 12"))
                        .study()
                        .pairing())
                .isEqualTo(Pairing.ENTITY);
        assertThat(StudyFile.problems(folder, HEAD + "random: { pairing: world }\n"))
                .contains("pairing by world in a study without worlds");
        // a folder says it, because those of earlier versions that say nothing mean seeds that all worlds share
        OpenStudy study = new StudySample(folder.resolve("study")).begin(HEAD + FACTORS + REST);
        assertThat(Files.readString(study.folder().file("study.yaml"))).contains("pairing: world");
    }

    @Test
    void shouldCompareLeversWorldByWorld() {
        StudyResults results = new StudySample(folder.resolve("study")).whole(HEAD + FACTORS + REST, 2);
        LeverWorlds grid = LeverWorlds.of(results.plan()).orElseThrow();
        double[][][] byWorld = new double[3][12][];
        for (int lever = 0; lever < 3; lever++) {
            for (int world = 0; world < 12; world++) {
                byWorld[lever][world] =
                        runs(results.plan(), results.plan().points().get(grid.point(lever, world)));
            }
        }
        List<LeverRow> rows = rows(results, Metric.AUTONOMY_MEAN);
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            double[] means = IntStream.range(0, 12)
                    .mapToDouble(world -> Sample.of(byWorld[row.lever()][world]).mean())
                    .toArray();
            assertThat(row.baseline()).isEqualTo(1);
            assertThat(row.worlds()).isEqualTo(12);
            assertThat(row.runs()).isEqualTo(36);
            assertThat(row.mean()).isCloseTo(Sample.of(means).mean(), within(1e-12));
            assertThat(row.worst()).isCloseTo(Sample.of(means).min(), within(1e-12));
            assertThat(row.ciLow()).isLessThan(row.mean()).isGreaterThan(row.mean() - .1);
            assertThat(row.regretLow()).isLessThanOrEqualTo(row.regretHigh());
        });
        LeverRow none = rows.get(0);
        assertThat(none.amongBest()).isEqualTo("yes");
        assertThat(none.verdict()).isEqualTo("higher");
        assertThat(none.rank()).isEqualTo(1);
        assertThat(none.higherWorlds()).isEqualTo(1);
        assertThat(none.regret()).isLessThan(.01);
        assertThat(rows.get(2).verdict()).isEqualTo("lower");
        assertThat(rows.get(2).regret())
                .isCloseTo(rows.get(0).mean() - rows.get(2).mean(), within(.01));
        assertThat(rows.get(1).verdict()).isEmpty();

        assertThat(rows(results, Metric.find("po.hoursPerDay").orElseThrow())).allSatisfy(row -> {
            assertThat(row.rank()).isZero();
            assertThat(row.amongBest()).isEmpty();
            assertThat(row.regret()).isNaN();
        });

        ContrastRow contrast = results.contrasts().stream()
                .filter(row -> row.point() == grid.point(2, 7) && row.metric().equals(Metric.AUTONOMY_MEAN.id()))
                .findFirst()
                .orElseThrow();
        assertThat(contrast.baseline()).isEqualTo(grid.point(1, 7));
        assertThat(contrast.meanDiff())
                .isCloseTo(
                        PairedComparison.of(byWorld[1][7], byWorld[2][7])
                                .difference()
                                .mean(),
                        within(1e-12));
        assertThat(results.contrasts()).hasSize(2 * 24);
    }

    @Test
    void shouldWriteLeversAndThresholdsWithAColumnForEachFactorRanked() throws IOException {
        StudySample sample = new StudySample(folder.resolve("study"));
        StudyResults results = sample.whole(HEAD + FACTORS + REST, 1);
        assertThat(Files.readAllLines(folder.resolve("study/robustness.csv")).get(0))
                .isEqualTo(
                        "lever,levers,worlds,metShare,metLow,metHigh,rank,runs,sureShare,marginShare,productOwner.technicalInvolvement");
        assertThat(Files.readAllLines(folder.resolve("study/levers.csv"))).hasSize(1 + 2 * 3);
        assertThat(results.robustness()).extracting(RobustnessRow::rank).isSorted();
        RobustnessRow best = results.robustness().get(0);
        assertThat(best.lever()).isZero();
        assertThat(best.metShare()).isEqualTo(1);
        assertThat(best.sureShare()).isLessThanOrEqualTo(best.metShare());
        assertThat(best.marginShare()).isLessThanOrEqualTo(best.metShare());
        assertThat(Files.readString(folder.resolve("study/datapackage.json"))).contains("levers.csv");
    }

    @Test
    void shouldCompareLeversOverListedWorldsByRuns() {
        StudyResults results = new StudySample(folder.resolve("study")).whole(HEAD + """
                        factors:
                          productOwner.technicalInvolvement: { levels: [0, 1] }
                          culture.safety: { levels: [0.2, 0.8], role: uncertainty }
                        replications: 6
                        outputs: { perRun: [autonomy.mean], perSprint: [] }
                        """, 2);
        LeverRow full = rows(results, Metric.AUTONOMY_MEAN).get(1);
        double[] differences = IntStream.range(0, 6)
                .mapToDouble(r -> IntStream.range(0, 2)
                        .mapToDouble(world -> runs(
                                        results.plan(), results.plan().points().get(2 + world))[r]
                                - runs(results.plan(), results.plan().points().get(world))[r])
                        .average()
                        .orElseThrow())
                .toArray();
        assertThat(full.diffLow())
                .isCloseTo(Sample.of(differences).meanInterval().low(), within(1e-12));
    }

    @Test
    void shouldSayThatABaselineOfWorldsNamesLeversAlone() {
        assertThat(PlanCheck.mistake(plan(HEAD + FACTORS + "compare: { baseline: { culture.safety: 0.5 } }\n")))
                .hasValueSatisfying(mistake -> assertThat(mistake).contains("culture.safety, which is uncertain"));
    }

    @Test
    void shouldCompareASampleOfPointsWithTheBaselineThatIsNamed() {
        StudyResults results = new StudySample(folder.resolve("study")).whole(HEAD + """
                        factors:
                          productOwner.technicalInvolvement: { levels: [0, 1] }
                          culture.safety: { range: [0.2, 0.8] }
                        design: { type: lhs, points: 6 }
                        replications: 4
                        outputs: { perRun: [autonomy.mean], perSprint: [] }
                        compare: { baseline: { productOwner.technicalInvolvement: 1 } }
                        """, 2);
        assertThat(results.contrasts())
                .hasSize(5)
                .allSatisfy(row -> assertThat(results.plan()
                                .points()
                                .get(row.baseline())
                                .values()
                                .get(0))
                        .isEqualTo(1));
    }
}
