package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.workshop.answer.LiveQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an answer the room may see. The cover is laid when a guess is prepared or asked for. From then on the room sees what was
 * uncovered, and of no setting but the one it was uncovered for, until the cover is lifted. Not thread-safe; the room guards it.
 */
final class Cover {
    private final List<Metric> uncovered = new ArrayList<>();
    private @Nullable LiveQuestion setting;
    private boolean on;

    /** Cover all four outcomes. */
    void lay() {
        on = true;
        uncovered.clear();
        setting = null;
    }

    /** Cover one outcome, and leave uncovered what the room has seen already. */
    void lay(Metric asked) {
        on = true;
        uncovered.remove(asked);
    }

    /**
     * Uncover one outcome.
     *
     * @param outcome which one
     * @param question the setting that it is uncovered for
     */
    void uncover(Metric outcome, LiveQuestion question) {
        if (setting == null || !isSameSetting(setting, question)) {
            uncovered.clear();
        }
        setting = question;
        uncovered.add(outcome);
    }

    /** Let the room see everything. */
    void lift() {
        on = false;
        uncovered.clear();
        setting = null;
    }

    /** Return whether anything may be covered. */
    boolean isOn() {
        return on;
    }

    /** List the outcomes of an answer that the room may see. A team that is the baseline gives nothing away. */
    List<Metric> visible(LiveQuestion question) {
        if (!on) {
            return Outcomes.FOUR;
        }
        boolean known = isFor(question) || (setting != null && question.now().equals(question.baseline()));
        return known ? List.copyOf(uncovered) : List.of();
    }

    /** Return whether a question has the setting that something was uncovered for. */
    boolean isFor(LiveQuestion question) {
        return setting != null && isSameSetting(setting, question);
    }

    /** Return whether two questions ask the same of the same teams. */
    static boolean isSameSetting(LiveQuestion one, LiveQuestion other) {
        return one.seed() == other.seed()
                && one.onset() == other.onset()
                && one.now().equals(other.now())
                && one.baseline().equals(other.baseline());
    }
}
