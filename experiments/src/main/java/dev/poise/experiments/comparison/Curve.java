package dev.poise.experiments.comparison;

import java.util.List;

/**
 * What came out of sweeping involvement. Immutable.
 *
 * @param scenario the name of the scenario that was swept
 * @param onset when the points begin to differ
 * @param lines at least one
 * @param failures the runs that failed
 * @param stoppedEarly whether somebody stopped it before all runs were made
 * @param provenance where the numbers come from
 */
public record Curve(
        String scenario,
        Onset onset,
        List<CurveLine> lines,
        List<FailedRun> failures,
        boolean stoppedEarly,
        Provenance provenance) {

    /** Copies the lists. */
    public Curve {
        lines = List.copyOf(lines);
        failures = List.copyOf(failures);
    }
}
