package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.team.TeamRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs go where the best is undecided. */
class SelectingTest {
    private static final String TEXT = """
            study: selecting
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 0.05, 0.4, 0.7, 1] } }
            replications: { budget: 400, select: best, of: autonomy.mean }
            outputs: { perRun: [autonomy.mean, value.delivered], perSprint: [] }
            """;

    @TempDir
    Path folder;

    private static List<SummaryRow> rows(StudyResults results) {
        return results.summaries().stream()
                .filter(row -> row.metric().equals("autonomy.mean"))
                .toList();
    }

    @Test
    void shouldGiveRunsToThoseThatMayBeTheBestAndSayWhatIsDecided() {
        StudyResults results = new StudySample(folder.resolve("study")).whole(TEXT, 2);
        assertThat(rows(results))
                .extracting(SummaryRow::n)
                .allSatisfy(n -> assertThat(n % 10).isZero());
        assertThat(rows(results).get(4).n()).as("clearly worse").isEqualTo(10);
        assertThat(rows(results).get(4).stopReason()).isEqualTo("out");
        assertThat(rows(results).get(4).amongBest()).isEqualTo("no");
        assertThat(rows(results).get(0).stopReason()).isIn("best", "equal", "budget");
        assertThat(rows(results).get(0).amongBest()).isEqualTo("yes");
        assertThat(results.runs()).isLessThanOrEqualTo(400);
    }

    @Test
    void shouldSayThatABudgetDidNotDecide() {
        StudyResults results = new StudySample(folder.resolve("study"))
                .whole(
                        TEXT.replace("budget: 400", "budget: 120")
                                + "compare: { indifference: { autonomy.mean: 0.00001 } }\n",
                        2);
        assertThat(results.runs()).isLessThanOrEqualTo(120);
        assertThat(rows(results))
                .filteredOn(row -> row.amongBest().equals("yes"))
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row.stopReason()).isEqualTo("budget"));
    }

    @Test
    void shouldBeTheSameBytesForAnyNumberOfThreadsAndStops() {
        String text = TEXT + "compare: { indifference: { autonomy.mean: 0.001 } }\n";
        new StudySample(folder.resolve("one")).whole(text, 1);
        StudySample stopped = new StudySample(folder.resolve("stopped"));
        OpenStudy study = stopped.begin(text);
        for (int at = 20; at < 200; at += 60) {
            StudySample.runSome(study, at);
        }
        StudyExecution.run(stopped.open(), TeamRun::run, 2, StudyProgress.NONE, new Cancellation());
        assertThat(stopped.open().isComplete()).isTrue();
        stopped.finish(stopped.open());
        assertThat(StudySample.tables(folder.resolve("stopped"))).isEqualTo(StudySample.tables(folder.resolve("one")));
    }

    @Test
    void shouldSayWhatIsWrongWithABudget() {
        assertThat(StudyFile.problems(
                        folder, "study: s\nreplications: { budget: 100, select: bst, of: po.hoursPerDay }\n"))
                .contains("bst", "po.hoursPerDay for of");
        assertThat(StudyFile.problems(folder, "study: s\nreplications: { budget: 100, select: best }\n"))
                .contains("without of");
        assertThat(PlanCheck.mistake(StudyPlan.of(
                        StudyFile.loaded(folder, TEXT.replace("400", "40")).study())))
                .hasValueSatisfying(mistake -> assertThat(mistake).contains("expected at least 50"));
    }
}
