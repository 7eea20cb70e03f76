package dev.poise.workshop.story;

import dev.poise.statistics.Fan;
import java.util.List;

/**
 * When it could still have been turned: the same change made at one sprint after the other, and exhaustion at the end. Immutable.
 *
 * @param points one per sprint of change, in order
 * @param runs how many paired runs each depends on
 * @param without the Product Owner's exhaustion at the end without any further change
 * @param developersWithout the developers'
 */
public record Turning(List<Point> points, int runs, Fan.Band without, Fan.Band developersWithout) {

    /**
     * The change made at one sprint.
     *
     * @param sprint when
     * @param end the Product Owner's exhaustion at the end over all runs
     * @param developers the developers'
     * @param atRisk who is at risk at the end
     */
    public record Point(int sprint, Fan.Band end, Fan.Band developers, AtRisk atRisk) {}

    /** Copies the points. */
    public Turning {
        points = List.copyOf(points);
    }
}
