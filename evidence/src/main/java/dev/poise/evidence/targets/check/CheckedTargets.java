package dev.poise.evidence.targets.check;

import java.util.List;
import java.util.Locale;

/**
 * All that was looked at.
 *
 * @param targets in the order of the file
 * @param records what the runs left, by configuration
 */
public record CheckedTargets(List<CheckedTarget> targets, Records records) {
    /** Copies the targets. */
    public CheckedTargets {
        targets = List.copyOf(targets);
    }

    /** Tell of the runs that failed, one line each; they are left out of all figures. */
    public List<String> failures() {
        return records.failures().stream()
                .map(failure -> String.format(
                        Locale.ROOT,
                        "a run of %s failed, seed %d: %s",
                        failure.configuration(),
                        failure.seed(),
                        failure.message()))
                .toList();
    }

    /** Return whether somebody stopped it before all runs were made. */
    public boolean stoppedEarly() {
        return records.stoppedEarly();
    }

    /** Get how many targets lie inside their bands. */
    public int inside() {
        return (int) targets.stream().filter(CheckedTarget::inside).count();
    }
}
