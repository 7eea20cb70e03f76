package dev.poise.evidence.targets;

import java.util.List;

/**
 * Something that was measured in the world and that the model's output has to match. Immutable.
 *
 * @param id such as S1
 * @param pattern the pattern in words
 * @param use what it serves for
 * @param source where it comes from, in our words
 * @param parts its figures, at least one
 */
public record Target(String id, String pattern, Use use, String source, List<TargetPart> parts) {

    /** Copies the parts. */
    public Target {
        parts = List.copyOf(parts);
    }
}
