package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.PublishedFact;
import java.util.List;

/**
 * A published fact and what the model says to it.
 *
 * @param fact the fact
 * @param parts its parts in the same order
 */
public record CheckedFact(PublishedFact fact, List<CheckedPart> parts) {
    /** Copies the parts. */
    public CheckedFact {
        parts = List.copyOf(parts);
    }

    /** Tell whether every part lies in its band. */
    public boolean inside() {
        return parts.stream().allMatch(CheckedPart::inside);
    }
}
