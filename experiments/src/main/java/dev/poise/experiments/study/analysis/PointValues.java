package dev.poise.experiments.study.analysis;

import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import java.util.Arrays;
import java.util.Map;

/** One metric at some consecutive points, by replication, as it is shown. */
final class PointValues {
    private final Metric metric;
    private final int first;
    private final double[][] values;

    private PointValues(Metric metric, int first, double[][] values) {
        this.metric = metric;
        this.first = first;
        this.values = values;
    }

    /**
     * Take one of the metrics that were read from the parts.
     *
     * @param block which points
     * @param sprints measured sprints of every point of the study
     * @param raw what was read, by point
     * @param index which metric of what was read
     */
    static PointValues of(Metric metric, PointBlock block, int[] sprints, Map<Integer, double[][]> raw, int index) {
        double[][] values = new double[block.size()][];
        for (int i = 0; i < values.length; i++) {
            double[][] all = raw.get(block.first() + i);
            int measured = sprints[block.first() + i];
            values[i] = all == null
                    ? new double[0]
                    : Arrays.stream(all[index])
                            .map(value -> ValueScale.standard().shown(metric, value, measured))
                            .toArray();
        }
        return new PointValues(metric, block.first(), values);
    }

    Metric metric() {
        return metric;
    }

    /** Get the first of the points. */
    int first() {
        return first;
    }

    /** Get the point behind the last. */
    int end() {
        return first + values.length;
    }

    double[] at(int point) {
        return values[point - first];
    }
}
