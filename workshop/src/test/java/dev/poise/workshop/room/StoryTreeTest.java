package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.Metric;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.QuestionKind;
import dev.poise.workshop.story.Severity;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.StoryPlan;
import dev.poise.workshop.story.StoryTeller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StoryTreeTest {
    private static final int SPRINTS = 6;
    private static final int CHANGE = 3;
    private static final Story STORY = story();

    private static Story story() {
        TeamScenario team = Sample.with(Sample.team(.4), "sprints", SPRINTS);
        Intervention change = new Intervention(CHANGE, 1, Map.of("productOwner.technicalInvolvement", .9));
        return new StoryTeller(TeamRun::metrics, 2, 12).tell(new StoryPlan(team, change, 5));
    }

    /** Find whether a tree has a list as long as the year, or a field that tells how it ends. */
    private static boolean tellsTheEnd(JsonNode tree) {
        boolean whole = tree.isArray() && tree.size() >= SPRINTS && tree.get(0).isNumber();
        boolean risk = tree.has("risk") || tree.has("fans") || tree.has("signs") || tree.has("productOwnerSources");
        boolean said = tree.has("played");
        return whole || risk || said || tree.valueStream().anyMatch(StoryTreeTest::tellsTheEnd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday", "play"})
    void shouldGiveNothingAwayBeforeTheYearHasBeenPlayed(String step) {
        JsonNode wall = StoryTree.wall(STORY, Severity.HARD, step, false);

        assertThat(tellsTheEnd(wall)).as(wall.toString()).isFalse();
        assertThat(wall.at("/year/said/" + step + "/de").asString()).isNotEmpty();
    }

    @Test
    void shouldTellTheEndWhenTheYearHasBeenPlayed() {
        JsonNode wall = StoryTree.wall(STORY, Severity.HARD, "play", true);

        assertThat(tellsTheEnd(wall)).isTrue();
        assertThat(wall.at("/year/said/played/en").asString()).contains("Had nothing changed");
    }

    @Test
    void shouldTellOfAStepWhatBelongsToItAlone() {
        assertThat(StoryTree.wall(STORY, Severity.MILD, "signs", true).has("risk"))
                .isFalse();
        assertThat(StoryTree.wall(STORY, Severity.MILD, "luck", true).has("signs"))
                .isFalse();
        assertThat(StoryTree.wall(STORY, Severity.MILD, "team", true)
                        .at("/year/said")
                        .has("luck"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldNoDigestAndNoNameOfASettingInWhatIsSaid(Severity severity) {
        JsonNode year = StoryTree.of(STORY).at("/years/" + severity);

        assertThat(year.get("said").propertyNames()).containsAll(List.of("monday", "play", "played", "signs", "luck"));
        assertThat(year.get("said").toString())
                .doesNotContainIgnoringCase("digest")
                .doesNotContain("productOwner.", "NaN");
        assertThat(year.at("/productOwnerSources/total").asDouble())
                .isEqualTo(
                        AnswerTree.rounded(STORY.year(severity).productOwner().total()));
    }

    @Test
    void shouldAskWhatBecomesOfAStoryWithoutSayingIt() {
        StoryQuestion question = StoryQuestion.of(STORY, Metric.PO_EXHAUSTION);
        GuessBoard board = new GuessBoard();
        board.open(Metric.PO_EXHAUSTION, QuestionKind.END_POINT, "");

        JsonNode asked = GuessTree.of(board, question.course(), question.start(), question.changes(), 0, 0);

        assertThat(question.changes()).hasSize(1);
        assertThat(question.changes().get(0).from()).isEqualTo("0.4");
        assertThat(question.changes().get(0).to()).isEqualTo("0.9");
        assertThat(asked.get("start").asDouble())
                .isEqualTo(AnswerTree.rounded(STORY.mean(Metric.PO_EXHAUSTION, Story.NORMAL)));
        assertThat(asked.has("round")).isFalse();
        assertThat(board.show(question.contrast(), question.end(), question.changes()))
                .isTrue();
    }
}
