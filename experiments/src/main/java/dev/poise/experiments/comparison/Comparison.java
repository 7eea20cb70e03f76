package dev.poise.experiments.comparison;

import dev.poise.statistics.Fan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a comparison of scenarios. Immutable. The first alternative is the baseline.
 *
 * @param onset when that begins in which the alternatives differ
 * @param alternatives at least one, in the order asked for
 * @param differences one per alternative after the first, in the same order
 * @param past from Monday on, the baseline's fans over the last sprints of the warm-up, which all alternatives share; else empty
 * @param twoByTwo what two settings do together, null when the scenarios are no two by two
 * @param settings the settings that differ between scenarios
 * @param failures the runs that failed, by replication and alternative
 * @param stoppedEarly whether somebody stopped it before all runs were made
 * @param provenance where the numbers come from
 */
public record Comparison(
        Onset onset,
        List<Alternative> alternatives,
        List<Difference> differences,
        Map<Series, Fan> past,
        @Nullable TwoByTwo twoByTwo,
        List<SettingRow> settings,
        List<FailedRun> failures,
        boolean stoppedEarly,
        Provenance provenance) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException when there is no alternative, or not one difference for each alternative after the first
     */
    public Comparison {
        alternatives = List.copyOf(alternatives);
        differences = List.copyOf(differences);
        EnumMap<Series, Fan> copy = new EnumMap<>(Series.class);
        copy.putAll(past);
        past = Collections.unmodifiableMap(copy);
        settings = List.copyOf(settings);
        failures = List.copyOf(failures);
        if (alternatives.isEmpty() || differences.size() != alternatives.size() - 1) {
            throw new IllegalArgumentException(
                    "A comparison has a baseline and one difference for each other scenario.");
        }
    }

    /** Get the fan of a series over the sprints before Monday, one band per sprint; no band when there is no common past. */
    public Fan past(Series series) {
        return past.getOrDefault(series, new Fan(List.of()));
    }

    /** Get the scenario that the others are compared with. */
    public Alternative baseline() {
        return alternatives.get(0);
    }
}
