package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.PlanCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyPlanTest {
    private static final String FACTORS =
            "factors: { productOwner.technicalInvolvement: { range: [0, 1] }, stakeholders.load: { range: [0.8, 1.3] }, team.size: { levels: [4, 7] } }\n";

    @TempDir
    Path folder;

    private StudyPlan plan(String text) {
        return StudyPlan.of(StudyFile.loaded(folder, "study: s\n" + text).study());
    }

    private static List<PlannedRun> runs(StudyPlan plan) {
        List<PlannedRun> runs = new ArrayList<>();
        for (int batch = 0; batch < plan.batches(); batch++) {
            for (int group = 0; group < plan.groups(); group++) {
                runs.addAll(plan.chunk(group, batch, point -> true).runs());
            }
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "30", "233"})
    void shouldPlanEveryRunOnce(int replications) {
        StudyPlan plan = plan(String.format(
                Locale.ROOT,
                "factors: { team.size: { levels: [3, 4, 5, 6, 7, 8, 9] } }\nreplications: %d\n",
                replications));
        List<PlannedRun> runs = runs(plan);
        assertThat(runs).hasSize(7 * replications).doesNotHaveDuplicates();
        assertThat(runs).extracting(PlannedRun::id).doesNotHaveDuplicates();
        int together = plan.group(0).size();
        assertThat(runs.subList(0, together).stream()
                        .map(run -> run.point().id())
                        .distinct())
                .as("a chunk looks at all its points alike")
                .hasSize(together);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "productOwner.technicalInvolvement / productOwner.technicalKnowledge <= 2",
                "0 / 0 < 1",
                "team.size > 1 / (team.size - 3)",
                "team.size < 1 / 0",
                "1 / (productOwner.technicalKnowledge * 2 - 1) > 0"
            })
    void shouldRefuseAConstraintThatIsNoNumberAtSomePoint(String constraint) {
        assertThat(StudyFile.problems(
                        folder,
                        "study: s\nfactors: { productOwner.technicalKnowledge: { levels: [0, 1] } }\nconstraints: [ \""
                                + constraint + "\" ]\n"))
                .containsOnlyOnce("found ")
                .contains("a divisor that may be 0", "expected sides that are numbers whatever the settings are");
    }

    @Test
    void shouldGiveAReplicationTheSameSeedAtEveryPointUnlessTheyAreNotPaired() {
        String factors = "factors: { team.size: { levels: [4, 7] } }\nreplications: 3\n";
        assertThat(runs(plan(factors)).stream().map(PlannedRun::seed).distinct())
                .hasSize(3);
        assertThat(runs(plan(factors + "random: { pairing: none }\n")).stream()
                        .map(PlannedRun::seed)
                        .distinct())
                .hasSize(6);
    }

    @Test
    void shouldHaveAsManyPointsAsTheDesignSays() {
        assertThat(plan(FACTORS + "design: { type: lhs, points: 17 }\n").points())
                .hasSize(17);
        assertThat(plan(FACTORS + "design: { type: sobol, points: 16 }\n").points())
                .hasSize(16);
        assertThat(plan(FACTORS + "design: { type: morris, trajectories: 5 }\n").points())
                .hasSize(5 * 4);
        assertThat(plan(FACTORS + "design: { type: saltelli, rows: 8 }\n").points())
                .hasSize(8 * 5);
        // base, 5 levels of two ranges each (one of which is the base's), 2 sizes neither of which is the base's
        assertThat(plan(FACTORS + "design: { type: oat, levels: 5 }\n").points().size())
                .isBetween(11, 13);
    }

    @Test
    void shouldLookAtEveryLeverInEveryWorld() {
        StudyPlan plan = plan("""
                factors:
                  team.size: { levels: [4, 7, 9] }
                  stakeholders.load: { range: [0.8, 1.3], role: uncertainty }
                design: { type: factorial, worlds: 10 }
                """);
        assertThat(plan.points()).hasSize(30);
        assertThat(plan.points().stream().map(p -> p.values().get(1)).distinct())
                .hasSize(10);
    }

    @Test
    void shouldLeaveOutPointsThatAConstraintForbids() {
        StudyPlan plan = plan("""
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 0.5, 1] }
                  productOwner.technicalKnowledge: { levels: [0.1, 0.9] }
                constraints: ["productOwner.technicalInvolvement * 2 <= (productOwner.technicalKnowledge + 0.1) * 2"]
                """);
        assertThat(plan.points())
                .extracting(DesignPoint::values)
                .containsExactly(List.of(0.0, 0.1), List.of(0.0, 0.9), List.of(0.5, 0.9), List.of(1.0, 0.9));
        assertThat(plan.left()).isEqualTo(2);
    }

    @Test
    void shouldSayWhenNoPointIsLeftOrNoneIsTheBaseline() {
        assertThat(PlanCheck.mistake(
                        plan("factors: { team.size: { levels: [4, 7] } }\nconstraints: [team.size > 10]\n")))
                .contains("the constraints leave none of 2 points");
        assertThat(PlanCheck.mistake(
                        plan("factors: { team.size: { levels: [4, 7] } }\ncompare: { baseline: { team.size: 5 } }\n")))
                .contains("no point has the baseline's values: team.size = 5");
    }

    @ParameterizedTest
    @CsvSource({"1000, false, 25", "20000, false, 200", "600000, false, 1000", "600000, true, 200"})
    void shouldHaveChunksThatFitIntoMemory(int replications, boolean items, int most) {
        StudyPlan plan =
                plan(String.format(Locale.ROOT, "replications: %d\noutputs: { items: %s }\n", replications, items));
        assertThat(plan.runs(0, 0)).isEqualTo(most);
    }

    @Test
    void shouldKeepTheNamesOfChunksApart() {
        Chunk chunk = plan("replications: 10\n").chunk(0, 0, point -> true);
        assertThat(chunk.name()).isEqualTo("part-g000000-b00000");
    }
}
