package dev.poise.experiments.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a comparison of scenarios. Immutable. The first arm is the baseline.
 *
 * @param arms at least one, in the order asked for
 * @param differences one per arm after the first, in the same order
 * @param twoByTwo what two settings do together, null when the scenarios are no two by two
 * @param settings the settings that differ between scenarios
 * @param failures the runs that failed, by replication and arm
 * @param stoppedEarly whether somebody stopped it before all runs were made
 * @param provenance where the numbers come from
 */
public record Comparison(
        List<Arm> arms,
        List<Difference> differences,
        @Nullable TwoByTwo twoByTwo,
        List<SettingRow> settings,
        List<FailedRun> failures,
        boolean stoppedEarly,
        Provenance provenance) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is no arm, or not one difference for each arm after the first
     */
    public Comparison {
        arms = List.copyOf(arms);
        differences = List.copyOf(differences);
        settings = List.copyOf(settings);
        failures = List.copyOf(failures);
        if (arms.isEmpty() || differences.size() != arms.size() - 1) {
            throw new IllegalArgumentException(
                    "A comparison has a baseline and one difference for each other scenario.");
        }
    }

    /** Get the scenario that the others are compared with. */
    public Arm baseline() {
        return arms.get(0);
    }
}
