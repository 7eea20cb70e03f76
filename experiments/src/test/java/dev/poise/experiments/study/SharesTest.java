package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.Shares;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    @TempDir
    Path folder;

    private StudyPlan plan(String text) {
        return StudyPlan.of(StudyFile.loaded(folder, "study: shares\n" + text).study());
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, 8", "2, 3", "25, 7", "200, 64", "2000, 8", "2, 1"})
    void shouldHaveAboutAsManyRunsEach(int replications, int count) {
        StudyPlan plan = plan("""
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 0.2, 0.4, 0.6, 0.8, 1] }
                  culture.safety: { levels: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] }
                replications: %s
                """.replace("%s", "" + replications));
        long[] runs = Shares.runs(plan, count);
        assertThat(Arrays.stream(runs).sum()).isEqualTo(54L * replications);
        LongSummaryStatistics sizes = Arrays.stream(runs).summaryStatistics();
        int largestChunk = IntStream.range(0, plan.batches())
                .map(batch -> plan.runs(0, batch))
                .max()
                .orElseThrow();
        assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(largestChunk);
        assertThat(largestChunk).isLessThanOrEqualTo(Math.max(4, 54 * replications / 40));
    }

    @Test
    void shouldCutASmallStudyIntoEightSharesThatAllHaveWork() {
        StudyPlan plan = plan("""
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 0.2, 0.4, 0.6, 0.8, 1] }
                  culture.safety: { levels: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] }
                replications: 2
                """);
        assertThat(Shares.runs(plan, 8)).containsOnly(12, 16);
    }

    @Test
    void shouldDealOutGroupsOfPointsWhereARuleDecides() {
        StudyPlan plan = plan("""
                factors:
                  culture.safety: { levels: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] }
                replications: { min: 10, max: 40, until: { metrics: [value.delivered], relHalfWidth: 0.05 } }
                """);
        assertThat(plan.groupSize()).isEqualTo(1);
        assertThat(Shares.runs(plan, 4)).containsExactly(120, 80, 80, 80);
    }
}
