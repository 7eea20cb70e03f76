package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.statistics.Fan;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the four outcomes in two scenarios: what a {@link Comparison} says of it, for an answer that cannot wait for all other
 * readings. Immutable.
 *
 * @param baseline the reading over the runs of the baseline
 * @param other the same of the other scenario
 * @param difference the paired differences, other less baseline
 * @param baselineFan what is drawn of the baseline, one band per sprint
 * @param otherFan the same of the other scenario
 * @param differenceFan the paired differences over the sprints that both have
 */
public record PairedOutcome(
        Summary baseline, Summary other, Contrast difference, Fan baselineFan, Fan otherFan, Fan differenceFan) {

    /**
     * Compare two scenarios in the four outcomes.
     *
     * @param runs of exactly two scenarios, the baseline first; runs that failed or were not made are left out, pair by pair
     * @return one for each of {@link Outcomes#FOUR}; never null
     * @throws IllegalArgumentException when the runs are not of two scenarios
     */
    public static Map<Reading, PairedOutcome> of(BatchResult<RunReadings> runs) {
        if (runs.plan().arms().size() != 2) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A pair has two scenarios, not %d.",
                    runs.plan().arms().size()));
        }
        ArmRuns baseline = new ArmRuns(runs, 0);
        ArmRuns other = new ArmRuns(runs, 1);
        Map<Reading, PairedOutcome> outcomes = new TreeMap<>();
        Outcomes.FOUR.forEach(reading -> outcomes.put(reading, of(reading, baseline, other)));
        return Collections.unmodifiableMap(outcomes);
    }

    private static PairedOutcome of(Reading reading, ArmRuns baseline, ArmRuns other) {
        Series series = Series.drawn(reading);
        return new PairedOutcome(
                baseline.summary(reading),
                other.summary(reading),
                ArmRuns.contrast(reading, baseline, other),
                baseline.fan(series),
                other.fan(series),
                ArmRuns.fanOfDifference(series, baseline, other));
    }
}
