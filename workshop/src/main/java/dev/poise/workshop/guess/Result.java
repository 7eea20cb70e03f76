package dev.poise.workshop.guess;

import dev.poise.statistics.Fan;
import java.util.List;

/** What was guessed, compared with what came out. Immutable. */
public sealed interface Result {
    /**
     * Options that were chosen.
     *
     * @param counts how often each was, in their order
     * @param right the option that came true
     */
    record Chosen(List<Integer> counts, Option right) implements Result {
        /** Copies the list. */
        public Chosen {
            counts = List.copyOf(counts);
        }
    }

    /**
     * End points that were set.
     *
     * @param points in rising order, so that nobody is known by when they guessed
     * @param low where the range of 90% of the runs begins at the end, as it is shown
     * @param middle the median of the runs at the end, as it is shown
     * @param high where the range ends
     */
    record Drawn(List<Double> points, double low, double middle, double high) implements Result {
        /** Copies the list. */
        public Drawn {
            points = List.copyOf(points);
        }

        static Drawn of(List<Double> points, EndPointAxis axis, Fan.Band end) {
            return new Drawn(points, axis.snapped(end.p05()), axis.snapped(end.p50()), axis.snapped(end.p95()));
        }

        /** Get how many points are within the range. */
        public int inRange() {
            return (int) points.stream()
                    .filter(point -> low <= point && point <= high)
                    .count();
        }
    }
}
