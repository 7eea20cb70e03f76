package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.analysis.FrontRow;
import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontTest {
    private static final String POINTS = """
            study: front
            set: { sprints: 1, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            outputs: { perRun: [value.delivered, autonomy.mean], perSprint: [] }
            replications: 6
            factors:
              productOwner.technicalInvolvement: { levels: [0, 0.5, 1] }
              productOwner.technicalKnowledge: { levels: [0.1, 0.9] }
            """;
    private static final String WORLDS = POINTS
            + "  culture.safety: { range: [0.1, 0.9], role: uncertainty }\ndesign: { type: factorial, worlds: 6 }\n";
    private static final String FRONT = "front: { of: [value.delivered, autonomy.mean] }\n";

    @TempDir
    Path folder;

    private StudyResults run(String text) {
        return new StudySample(folder.resolve("study")).whole(text, 2);
    }

    /** Look at all pairs for whether one is as good in both and better in one. */
    private static boolean isDominated(double[] value, double[] autonomy, int one) {
        return IntStream.range(0, value.length)
                .anyMatch(other -> value[other] >= value[one]
                        && autonomy[other] >= autonomy[one]
                        && (value[other] > value[one] || autonomy[other] > autonomy[one]));
    }

    private static void check(List<FrontRow> rows, double[] value, double[] autonomy) {
        assertThat(rows).hasSize(12).allSatisfy(row -> {
            assertThat(row.onFront()).isEqualTo(!isDominated(value, autonomy, row.alternative()));
            assertThat(row.frontShare()).isBetween(0.0, 1.0);
        });
        assertThat(rows).anyMatch(FrontRow::onFront).anyMatch(row -> row.frontShare() > 0 && row.frontShare() < 1);
    }

    @Test
    void shouldFindThePointsThatNoOtherBetters() throws IOException {
        StudyResults results = run(POINTS + FRONT);

        check(results.front(), averages(results, "value.delivered"), averages(results, "autonomy.mean"));
        assertThat(Files.readString(folder.resolve("study/front.csv")))
                .startsWith("alternative,words,metric,unit,mean,ciLow,ciHigh,onFront,frontShare\n");
    }

    @Test
    void shouldNotSayHowSureAFrontOfFewRunsIs() throws IOException {
        StudyResults results = run(POINTS.replace("replications: 6", "replications: 2") + FRONT);

        assertThat(results.front()).extracting(FrontRow::frontShare).containsOnly(Double.NaN);
        assertThat(Files.readString(folder.resolve("study/front.csv"))).contains(",true,\n");
    }

    private static double[] averages(StudyResults results, String metric) {
        return results.summaries().stream()
                .filter(row -> row.metric().equals(metric))
                .mapToDouble(SummaryRow::mean)
                .toArray();
    }

    @Test
    void shouldFindTheLeversThatNoOtherBettersOverWorldsAlsoInAFinishedStudy() {
        StudyResults results = run(WORLDS);
        OpenStudy study = OpenStudy.openToRead(folder.resolve("study"));

        StudyResults asked = StudyQuestion.of(
                        study, "{\"front\":{\"of\":[\"value.delivered\",\"autonomy.mean\"]}}", "2026-01-01")
                .answer();

        check(asked.front(), levers(results, "value.delivered"), levers(results, "autonomy.mean"));
        new StudySample(folder.resolve("other")).whole(WORLDS + FRONT, 1);
        assertThat(folder.resolve("study/questions/1/front.csv"))
                .hasSameBinaryContentAs(folder.resolve("other/front.csv"));
    }

    private static double[] levers(StudyResults results, String metric) {
        return results.levers().stream()
                .filter(row -> row.metric().equals(metric))
                .mapToDouble(LeverRow::mean)
                .toArray();
    }

    @Test
    void shouldTellWhatIsWrong() {
        assertThat(StudyFile.problems(folder, POINTS + "front: { of: [value.delivered] }\n"))
                .contains("one metric for front", "two to four metrics");
        assertThat(StudyFile.problems(folder, POINTS + "front: { of: [value.delivered, autonomy.men], by: 3 }\n"))
                .contains(
                        "the unknown metric autonomy.men",
                        "autonomy.mean?",
                        "the unknown name by in front, expected of")
                .doesNotContain("metrics for front");
        assertThat(StudyFile.problems(folder, POINTS + "front: { of: [value.delivered, value.delivered] }\n"))
                .contains("found a metric twice in front, expected each metric once");
        assertThat(StudyFile.problems(folder, POINTS + "front: {}\n")).contains("front without of");
    }
}
