package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyResults;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondOrderIndicesTest {
    private static final String STUDY = """
            study: pairs
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors:
              productOwner.technicalInvolvement: { range: [0, 1] }
              culture.safety: { range: [0.1, 0.9] }
            design: { type: saltelli, rows: 16%s }
            replications: 2
            outputs: { perRun: [autonomy.mean], perSprint: [] }
            """;

    @TempDir
    Path folder;

    private StudyResults results(String name, String more) {
        return new StudySample(folder.resolve(name)).whole(STUDY.replace("%s", more), 2);
    }

    private static List<SensitivityRow> rows(StudyResults results, boolean ofPairs) {
        return results.sensitivity().stream()
                .filter(row -> row.index().equals("second") == ofPairs)
                .toList();
    }

    @Test
    void shouldAddThemWhereTheDesignHasPointsForThemAndLeaveTheOthersAsTheyAre() {
        StudyResults with = results("with", ", secondOrder: true");
        StudyResults without = results("without", "");
        assertThat(with.plan().points()).hasSize(16 * 6);
        assertThat(without.plan().points()).hasSize(16 * 4);
        assertThat(rows(without, true)).isEmpty();
        assertThat(rows(with, true)).hasSize(3).allSatisfy(row -> {
            assertThat(row.factor()).isEqualTo("productOwner.technicalInvolvement x culture.safety");
            assertThat(row.ciLow()).isLessThanOrEqualTo(row.value());
            assertThat(row.ciHigh()).isGreaterThanOrEqualTo(row.value());
            assertThat(row.noise()).isEqualTo(SensitivityRow.NO_NOISE);
        });
        assertThat(rows(with, true).get(2).n()).isEqualTo(16);
        assertThat(rows(with, false)).isEqualTo(rows(without, false));
    }
}
