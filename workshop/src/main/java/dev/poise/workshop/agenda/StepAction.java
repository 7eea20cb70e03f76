package dev.poise.workshop.agenda;

import dev.poise.metrics.Metric;
import dev.poise.workshop.guess.QuestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when a step of an agenda begins. */
public sealed interface StepAction {
    /** The names of all kinds of steps, as files write them. */
    List<String> KINDS = List.of("setting", "question", "reveal", "talk", "story");

    /** Get the name of its kind, one of {@link #KINDS}. */
    String kind();

    /**
     * Teams are set.
     *
     * @param setting which
     * @param covered whether the room sees nothing of what comes out until it is revealed
     * @param wall what the show view shows, empty for what it showed before
     */
    record Prepare(StepSetting setting, boolean covered, String wall) implements StepAction {
        @Override
        public String kind() {
            return "setting";
        }
    }

    /**
     * The room is asked for a guess.
     *
     * @param outcome what about
     * @param form in which form it is answered
     * @param wording the question in the facilitator's own words; empty for the usual ones
     * @param setting the teams that it is about, covered; null for those that are set
     */
    record Ask(
            Metric outcome,
            QuestionKind form,
            String wording,
            @Nullable StepSetting setting) implements StepAction {
        @Override
        public String kind() {
            return "question";
        }
    }

    /**
     * Something is uncovered.
     *
     * @param everything whether that is all four outcomes, or the one that was asked about
     */
    record Reveal(boolean everything) implements StepAction {
        @Override
        public String kind() {
            return "reveal";
        }
    }

    /**
     * People talk.
     *
     * @param text what about, large on the wall; empty for nothing
     * @param wall what the show view shows, empty for what it showed before
     * @param proposals whether groups may propose a setting from their phones; it is set and guessed under a cover
     */
    record Talk(String text, String wall, boolean proposals) implements StepAction {
        @Override
        public String kind() {
            return "talk";
        }
    }

    /** The story is on the wall. */
    record Story() implements StepAction {
        @Override
        public String kind() {
            return "story";
        }
    }
}
