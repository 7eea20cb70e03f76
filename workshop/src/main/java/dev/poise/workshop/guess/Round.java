package dev.poise.workshop.guess;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Verdict;
import java.util.List;

/**
 * A question that was answered: what was guessed and what came out. Immutable.
 *
 * @param question its number, from 1
 * @param outcome what it was about
 * @param wording the question in the facilitator's own words; empty for the usual ones
 * @param changes in what the team differs from the baseline
 * @param result what was guessed, compared with what came out
 * @param difference the average paired difference, as it is shown
 * @param verdict what is said of it
 */
public record Round(
        int question,
        Metric outcome,
        String wording,
        List<ChangedSetting> changes,
        Result result,
        double difference,
        Verdict.Kind verdict) {

    /** Copies the list. */
    public Round {
        changes = List.copyOf(changes);
    }
}
