package dev.poise.evidence.targets.check;

import java.util.List;

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

    /** Get how many targets lie inside their bands. */
    public int inside() {
        return (int) targets.stream().filter(CheckedTarget::inside).count();
    }
}
