package dev.poise.statistics.search;

import dev.poise.statistics.ParetoFront;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The volume that some points dominate above a reference point: larger when points are better or spread wider, and largest for the true
 * front. Zitzler and Thiele (1999), IEEE Transactions on Evolutionary Computation 3(4), 257-271. Computed exactly, by slicing one outcome after the other (While, Hingston,
 * Barone and Huband (2006), IEEE Transactions on Evolutionary Computation 10(1), 29-38).
 */
public final class Hypervolume {
    private Hypervolume() {}

    /**
     * Measure it.
     *
     * @param points by point and outcome; more is better; points that are not better than the reference point in every outcome, and
     *     those with a NaN, add nothing
     * @param reference the reference point
     * @return the volume, at least 0
     */
    public static double of(List<double[]> points, double[] reference) {
        double[][] above = points.stream()
                .map(point -> IntStream.range(0, reference.length)
                        .mapToDouble(i -> point[i] - reference[i])
                        .toArray())
                .filter(point -> Arrays.stream(point).allMatch(value -> value > 0))
                .toArray(double[][]::new);
        return volume(above, reference.length);
    }

    /** Measure the volume above the origin of the first outcomes of points. */
    private static double volume(double[][] points, int outcomes) {
        if (points.length == 0) {
            return 0;
        }
        if (outcomes == 1) {
            return Arrays.stream(points).mapToDouble(point -> point[0]).max().orElse(0);
        }
        double[][] front = notDominated(points, outcomes);
        int last = outcomes - 1;
        Arrays.sort(front, Comparator.comparingDouble(point -> -point[last]));
        double volume = 0;
        double widest = 0;
        for (int i = 0; i < front.length; i++) {
            double thickness = front[i][last] - (i + 1 < front.length ? front[i + 1][last] : 0);
            widest = Math.max(widest, front[i][0]);
            double slice = outcomes == 2 ? widest : thickness > 0 ? volume(Arrays.copyOf(front, i + 1), last) : 0;
            volume += thickness * slice;
        }
        return volume;
    }

    private static double[][] notDominated(double[][] points, int outcomes) {
        double[][] cut = Arrays.stream(points)
                .map(point -> Arrays.copyOf(point, outcomes))
                .toArray(double[][]::new);
        boolean[] on = ParetoFront.notDominated(cut);
        return IntStream.range(0, cut.length)
                .filter(i -> on[i])
                .mapToObj(i -> cut[i])
                .toArray(double[][]::new);
    }
}
