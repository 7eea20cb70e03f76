package dev.poise.scenarios.study.results;

import dev.poise.readings.Reading;
import dev.poise.scenarios.comparison.Scale;
import dev.poise.scenarios.study.plan.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One reading at all points, by replication, as it is shown. */
final class PointValues {
    private final Reading reading;
    private final double[][] values;

    private PointValues(Reading reading, double[][] values) {
        this.reading = reading;
        this.values = values;
    }

    /** Take one of the readings that were read from the parts. */
    static PointValues of(Reading reading, List<Point> points, Map<Integer, double[][]> raw, int index) {
        double[][] values = new double[points.size()][];
        for (Point point : points) {
            double[][] all = raw.get(point.id());
            int sprints = (int) point.scenario().settings().number("sprints");
            values[point.id()] = all == null
                    ? new double[0]
                    : Arrays.stream(all[index])
                            .map(value -> Scale.shown(reading, value, sprints))
                            .toArray();
        }
        return new PointValues(reading, values);
    }

    Reading reading() {
        return reading;
    }

    double[] at(int point) {
        return values[point];
    }

    int points() {
        return values.length;
    }
}
