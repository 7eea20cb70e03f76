package dev.poise.workshop.agenda;

import dev.poise.metrics.Metric;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may follow what in an agenda: nothing is asked that the room has seen, and nothing is revealed that was not asked. Not thread-safe.
 */
final class StepOrder {
    private final ProblemList problems;
    private final List<Metric> seen = new ArrayList<>();
    private @Nullable Metric asked;
    /** Whether all of what is set has been seen; before the first setting nobody knows. */
    private boolean allSeen;

    /**
     * Begin.
     *
     * @param problems takes what is wrong
     */
    StepOrder(ProblemList problems) {
        this.problems = problems;
    }

    /**
     * Look at the next step.
     *
     * @param action what happens in it
     * @param place where it stands
     */
    void follow(StepAction action, Place place) {
        if (action instanceof StepAction.Prepare set) {
            // a team that is its own baseline gives nothing away
            begin(!set.covered() && !set.setting().team().equals(set.setting().baseline()));
        } else if (action instanceof StepAction.Talk talk && talk.proposals()) {
            begin(false); // another team is set, under a cover
        } else if (action instanceof StepAction.Ask ask) {
            if (ask.setting() != null) {
                begin(false);
            } else if (allSeen || seen.contains(ask.outcome())) {
                problems.add(
                        place,
                        "a question on what the room has seen already",
                        "a team of its own in the question, or a setting with a cover before it");
            }
            asked = ask.outcome();
        } else if (action instanceof StepAction.Reveal reveal) {
            reveal(reveal.everything(), place);
        }
    }

    private void begin(boolean shown) {
        seen.clear();
        asked = null;
        allSeen = shown;
    }

    private void reveal(boolean everything, Place place) {
        if (everything) {
            allSeen = true;
            asked = null;
        } else if (asked == null) {
            problems.add(place, "a reveal without a question before it", "a question, or show: all");
        } else {
            seen.add(asked);
            asked = null;
        }
    }
}
