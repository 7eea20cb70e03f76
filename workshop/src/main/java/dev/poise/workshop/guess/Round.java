package dev.poise.workshop.guess;

import dev.poise.readings.Reading;
import dev.poise.statistics.Verdict;
import java.util.List;

/**
 * A question that was answered: what was guessed and what came out. Immutable.
 *
 * @param question its number, from 1
 * @param outcome what it was about
 * @param changes in what the team differs from the baseline
 * @param counts how often each option was guessed, in their order
 * @param difference the average paired difference, as it is shown
 * @param verdict what is said of it
 * @param right the option that came true
 */
public record Round(
        int question,
        Reading outcome,
        List<Change> changes,
        List<Integer> counts,
        double difference,
        Verdict.Kind verdict,
        Option right) {

    /** Copies the lists. */
    public Round {
        changes = List.copyOf(changes);
        counts = List.copyOf(counts);
    }
}
