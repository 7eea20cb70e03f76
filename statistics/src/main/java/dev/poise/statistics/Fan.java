package dev.poise.statistics;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a metric spreads over the runs, step by step (sprint by sprint): what a fan chart shows. Exact quantiles, no
 * smoothing.
 *
 * @param bands one per step, in order
 */
public record Fan(List<Band> bands) {
    /**
     * One step of a fan. The quantiles are about single runs, the interval about their average.
     *
     * @param p05 quantile at .05; with {@code p95} it bounds the middle 90% of the runs
     * @param p25 quantile at .25
     * @param p50 the median
     * @param p75 quantile at .75
     * @param p95 quantile at .95
     * @param mean the average
     * @param certainty of the average
     * @param n number of runs that count
     */
    public record Band(
            double p05, double p25, double p50, double p75, double p95, double mean, Interval certainty, int n) {
        static Band of(Sample sample, double level) {
            return new Band(
                    sample.quantile(0.05),
                    sample.quantile(0.25),
                    sample.quantile(0.5),
                    sample.quantile(0.75),
                    sample.quantile(0.95),
                    sample.mean(),
                    sample.meanInterval(level),
                    sample.n());
        }
    }

    /** Copies the bands. */
    public Fan {
        bands = List.copyOf(bands);
    }

    /** Make the fan of a metric at the usual level. */
    public static Fan of(double[][] runs) {
        return of(runs, Interval.DEFAULT_LEVEL);
    }

    /**
     * Make the fan of a metric.
     *
     * @param runs a row per run, a value per step; values that are not finite numbers are left out of their step
     * @param level of the averages' intervals, strictly between 0 and 1
     * @throws IllegalArgumentException when the rows have different lengths
     */
    public static Fan of(double[][] runs, double level) {
        int steps = runs.length == 0 ? 0 : runs[0].length;
        if (Stream.of(runs).anyMatch(run -> run.length != steps)) {
            throw new IllegalArgumentException("Every run of a fan has the same number of steps");
        }
        return new Fan(IntStream.range(0, steps)
                .mapToObj(step -> Band.of(
                        Sample.of(Stream.of(runs).mapToDouble(run -> run[step]).toArray()), level))
                .toList());
    }

    /**
     * Make the fan of a paired difference, other less baseline.
     *
     * @param baseline a row per run, a value per step
     * @param other the same runs and steps of the other alternative
     * @param level of the averages' intervals, strictly between 0 and 1
     * @throws IllegalArgumentException when numbers of runs or steps differ
     */
    public static Fan ofDifference(double[][] baseline, double[][] other, double level) {
        if (baseline.length != other.length) {
            throw new IllegalArgumentException(
                    "Pairs need as many runs in each alternative, not " + baseline.length + " and " + other.length);
        }
        double[][] differences = new double[baseline.length][];
        for (int run = 0; run < differences.length; run++) {
            differences[run] = difference(baseline[run], other[run]);
        }
        return of(differences, level);
    }

    private static double[] difference(double[] baseline, double[] other) {
        if (baseline.length != other.length) {
            throw new IllegalArgumentException(
                    "Pairs need as many steps in each alternative, not " + baseline.length + " and " + other.length);
        }
        return IntStream.range(0, baseline.length)
                .mapToDouble(step -> other[step] - baseline[step])
                .toArray();
    }
}
