package dev.poise.report.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.analysis.StudyResults;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeverAnswerTest {
    private static final String TEXT = """
            study: levers
            factors:
              productOwner.technicalInvolvement: { levels: [0, 0.5, 1] }
              culture.safety: { range: [0.1, 0.9], role: uncertainty }
            design: { type: factorial, worlds: 12 }
            outputs: { perRun: [value.delivered], perSprint: [] }
            """;

    @TempDir
    Path folder;

    private List<String> sentences(int best) {
        StudyResults results =
                StudySynthetic.of(folder, TEXT).withLevers(3, best).results();
        return new StudyAnswer(results, new StudyNames(results.plan())).sentences();
    }

    @Test
    void shouldSayFirstWhichLeverIsBestAndHowCertainThatIs() {
        assertThat(sentences(1).get(0))
                .isEqualTo(
                        "Value delivered is highest with involvement in the How 0: 100.0 (95.0 to 105.0) over 12 worlds, and with "
                                + "95% certainty none of the other 2 levers is better by as much as matters. Against the baseline it is "
                                + "+20.0 (+16.0 to +24.0), higher. In its worst world it is 70; its average regret is 0.0 (0.0 to 0.0).");
    }

    @Test
    void shouldNameTogetherThoseThatCannotBeToldApart() {
        assertThat(sentences(2).get(0))
                .startsWith(
                        "Value delivered: 2 of 3 levers cannot be told apart from the highest over 12 worlds (95%): "
                                + "involvement in the How 0; involvement in the How 0.5. The first of them: 100.0 (95.0 to 105.0).");
        assertThat(sentences(3).get(0)).startsWith("Value delivered: all of 3 levers cannot be told apart");
    }

    @Test
    void shouldDrawLeversAndTellOtherCriteria() {
        StudyResults results = StudySynthetic.of(folder, TEXT).withLevers(3, 1).results();
        assertThat(StudyReport.html(results, StudySynthetic.MANIFEST))
                .contains("Levers over all worlds", "The baseline is involvement in the How 1", "Average regret (95%)")
                .doesNotContain("id=\"differences\"");
    }

    @Test
    void shouldSayThatNoLeverMeetsThresholdsWhereNoneDoes() {
        StudyResults results = StudySynthetic.of(folder, TEXT + "thresholds: [ \"mean(value.delivered) > 500\" ]\n")
                .withLevers(3, 1)
                .withWorlds(0)
                .results();
        assertThat(new StudyAnswer(results, new StudyNames(results.plan())).sentences())
                .contains("No lever meets all thresholds in any of the 5 worlds.");
    }
}
