package dev.poise.workshop.story;

import dev.poise.statistics.Fan;
import java.util.List;

/**
 * When it could still have been turned: the same change made at one sprint after the other, and the Product Owner's exhaustion at
 * the end. Immutable.
 *
 * @param points one per sprint of change, in order
 * @param runs how many paired runs each depends on
 * @param without the end without any further change
 */
public record Turning(List<Point> points, int runs, Fan.Band without) {

    /**
     * The change made at one sprint.
     *
     * @param sprint when
     * @param end the Product Owner's exhaustion at the end over all runs
     * @param atRisk in how many runs the Product Owner is at risk at the end
     */
    public record Point(int sprint, Fan.Band end, int atRisk) {}

    /** Copies the points. */
    public Turning {
        points = List.copyOf(points);
    }
}
