package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Fan;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the four outcomes in two scenarios: what a {@link Comparison} says of it, for an answer that cannot wait for all other
 * metrics. Immutable.
 *
 * @param baseline the metric over the runs of the baseline
 * @param other the same of the other scenario
 * @param difference the paired differences, other less baseline
 * @param baselineFan what is drawn of the baseline, one band per sprint
 * @param otherFan the same of the other scenario
 * @param differenceFan the paired differences over the sprints that both have
 * @param past what is drawn of the baseline over the last sprints of the warm-up
 */
public record PairedOutcome(
        Summary baseline,
        Summary other,
        Contrast difference,
        Fan baselineFan,
        Fan otherFan,
        Fan differenceFan,
        Fan past) {

    /**
     * Compare two scenarios in the four outcomes.
     *
     * @param runs of exactly two scenarios, the baseline first; runs that failed or were not made are left out, pair by pair
     * @return one for each of {@link Outcomes#FOUR}; never null
     * @throws IllegalArgumentException when the runs are not of two scenarios
     */
    public static Map<Metric, PairedOutcome> of(BatchResult<RunMetrics> runs) {
        if (runs.plan().alternatives().size() != 2) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A pair has two scenarios, not %d.",
                    runs.plan().alternatives().size()));
        }
        AlternativeRuns baseline = new AlternativeRuns(runs, 0);
        AlternativeRuns other = new AlternativeRuns(runs, 1);
        Map<Metric, PairedOutcome> outcomes = new TreeMap<>();
        Outcomes.FOUR.forEach(metric -> outcomes.put(metric, of(metric, baseline, other)));
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * Compare two scenarios in any metric, pair by pair.
     *
     * @param runs of at least two scenarios; runs that failed or were not made are left out
     * @param metric in what
     * @param before the scenario that is compared with
     * @param after the scenario that is compared
     * @return the second less the first
     */
    public static Contrast difference(BatchResult<RunMetrics> runs, Metric metric, int before, int after) {
        return AlternativeRuns.contrast(metric, new AlternativeRuns(runs, before), new AlternativeRuns(runs, after));
    }

    private static PairedOutcome of(Metric metric, AlternativeRuns baseline, AlternativeRuns other) {
        Series series = Series.drawn(metric);
        return new PairedOutcome(
                baseline.summary(metric),
                other.summary(metric),
                AlternativeRuns.contrast(metric, baseline, other),
                baseline.fan(series),
                other.fan(series),
                AlternativeRuns.fanOfDifference(series, baseline, other),
                baseline.past(series));
    }
}
