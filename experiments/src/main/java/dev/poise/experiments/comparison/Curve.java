package dev.poise.experiments.comparison;

import java.util.List;

/**
 * What came out of sweeping involvement. Immutable.
 *
 * @param scenario the name of the scenario that was swept
 * @param answer what comes first
 * @param lines at least one
 * @param failures the runs that failed
 * @param notes what a reader has to know about these numbers
 * @param provenance where the numbers come from
 */
public record Curve(
        String scenario,
        Answer answer,
        List<CurveLine> lines,
        List<FailedRun> failures,
        List<String> notes,
        Provenance provenance) {

    /** Copies the lists. */
    public Curve {
        lines = List.copyOf(lines);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }
}
