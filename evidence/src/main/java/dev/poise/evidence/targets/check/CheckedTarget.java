package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.Target;
import java.util.List;

/**
 * A target and what the model says to it.
 *
 * @param target the target
 * @param parts its parts in the same order
 */
public record CheckedTarget(Target target, List<CheckedPart> parts) {
    /** Copies the parts. */
    public CheckedTarget {
        parts = List.copyOf(parts);
    }

    /** Return whether every part lies in its band. */
    public boolean inside() {
        return parts.stream().allMatch(CheckedPart::inside);
    }
}
