package dev.poise.scenarios.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One curve: the same team at every value of involvement. Immutable.
 *
 * @param name what sets this curve apart, such as the scenario's name or "technical knowledge 0.5"
 * @param technicalKnowledge the value it was drawn for, null when the scenario's own value was left alone
 * @param points by ascending involvement
 * @param region the positions of the points whose value delivered cannot be told apart from the highest; ascending
 */
public record CurveLine(
        String name, @Nullable Double technicalKnowledge, List<CurvePoint> points, List<Integer> region) {
    /** Copies the lists. */
    public CurveLine {
        points = List.copyOf(points);
        region = List.copyOf(region);
    }
}
