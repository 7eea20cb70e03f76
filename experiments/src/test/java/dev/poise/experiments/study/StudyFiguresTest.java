package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.poise.experiments.study.analysis.EffectRow;
import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.analysis.ThresholdRow;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a study that would be wrong without a word: where levels are many, runs few or all alike, values missing. */
class StudyFiguresTest {
    private static final String HEAD = """
            study: figures
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            """;

    @TempDir
    Path folder;

    private StudyResults results(String text) {
        return new StudySample(folder.resolve("study")).whole(HEAD + text, 2);
    }

    @Test
    void shouldTellOfEachOfManyLevelsByItself() {
        StudyResults results = results("""
                factors: { productOwner.technicalInvolvement: { levels: [0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1] } }
                replications: 2
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """);
        assertThat(results.effects())
                .extracting(EffectRow::level, EffectRow::points, EffectRow::mean)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> tuple(
                                i == 0 ? "0" : i == 10 ? "1" : "0." + i,
                                1,
                                results.summaries().get(i).mean()))
                        .toList());
    }

    @Test
    void shouldCutARangeIntoFifthsThatHoldTheirLowerBorders() {
        List<String> points = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> "{ culture.safety: " + i / 20.0 + ", productOwner.technicalKnowledge: " + (20 - i) / 20.0
                        + " }")
                .toList();
        StudyResults results = results("design: { type: list, points: [" + String.join(", ", points) + "] }\n" + """
                replications: 1
                outputs: { perRun: [autonomy.mean], perSprint: [] }
                """);
        assertThat(results.effects())
                .filteredOn(row -> row.factor().equals("culture.safety"))
                .extracting(EffectRow::level, EffectRow::points)
                .containsExactly(tuple("0.1", 4), tuple("0.3", 4), tuple("0.5", 4), tuple("0.7", 4), tuple("0.9", 5));
    }

    @Test
    void shouldTakeAShareThatMattersOfTheBaselineThatIsNamed() {
        // at involvement 0 nothing is overridden, and any share of nothing is nothing
        StudyResults results = results("""
                factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
                replications: 24
                outputs: { perRun: [decisions.overridden], perSprint: [] }
                compare:
                  baseline: { productOwner.technicalInvolvement: 1 }
                  indifference: { decisions.overridden: 200% }
                """);
        assertThat(results.summaries().get(0).mean()).isZero();
        assertThat(results.summaries().get(1).ciLow()).isPositive();
        assertThat(results.summaries()).extracting(SummaryRow::amongBest).containsExactly("yes", "yes");
    }

    @Test
    void shouldNotBeSureOfAMeanByRunsThatHardlyVary() {
        StudyResults results = results("""
                factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
                replications: 8
                outputs: { perRun: [people.turnover, autonomy.mean], perSprint: [] }
                thresholds: [ "mean(people.turnover) < 0.01", "mean(autonomy.mean) > 0.01" ]
                """);
        assertThat(results.thresholds())
                .extracting(ThresholdRow::threshold, ThresholdRow::met, ThresholdRow::sure)
                .containsOnly(
                        tuple("mean(people.turnover) < 0.01", true, false),
                        tuple("mean(autonomy.mean) > 0.01", true, true));
    }

    @Test
    void shouldRankNothingThatHasNoValue() {
        StudyResults results = results("""
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 1] }
                  stakeholders.load: { range: [1.2, 1.4], role: uncertainty }
                design: { type: factorial, worlds: 3 }
                replications: 2
                outputs: { perRun: [po.firstAtRiskSprint, autonomy.mean], perSprint: [] }
                """);
        assertThat(results.summaries())
                .filteredOn(row -> row.n() == 0)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.amongBest()).isEmpty());
        List<LeverRow> levers = results.levers().stream()
                .filter(row -> row.metric().equals("po.firstAtRiskSprint"))
                .toList();
        assertThat(levers)
                .filteredOn(row -> row.worlds() == 0)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.amongBest()).isEmpty());
        levers.stream()
                .filter(row -> row.worlds() == 0)
                .forEach(empty -> assertThat(levers)
                        .filteredOn(row -> row.worlds() > 0)
                        .allSatisfy(row -> assertThat(row.rank()).isLessThan(empty.rank())));
    }

    @Test
    void shouldRefuseAThresholdThatIsThereAlreadyHoweverItIsWritten() {
        assertThat(StudyFile.problems(
                        folder,
                        HEAD + "thresholds: [ \"mean(autonomy.mean) > 0.5\", \" mean( autonomy.mean )>.50\" ]\n"))
                .contains("a second time, expected each threshold once");
    }
}
