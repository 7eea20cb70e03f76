package dev.poise.statistics;

import java.util.HashMap;
import java.util.Map;

/** Mean and spread of values that come one by one: Welford (1962), Technometrics 4(3), 419-420. */
final class RunningMean {
    private final Map<Float, Integer> counts = new HashMap<>();
    private int n;
    private double mean;
    private double squares;
    private int commonest;

    /** Add a value; one that is not a finite number is left out. */
    void add(double value) {
        if (Double.isFinite(value)) {
            n++;
            double before = value - mean;
            mean += before / n;
            squares += before * (value - mean);
            // values that differ by rounding alone are the same; so are both zeros
            commonest = Math.max(commonest, counts.merge((float) value + 0f, 1, Integer::sum));
        }
    }

    double mean() {
        return mean;
    }

    /** Get the number of values. */
    int n() {
        return n;
    }

    /** Get how many of the values are not the one that is there most often. */
    int differing() {
        return n - commonest;
    }

    /** Get the half-width of the t interval; NaN for fewer than two values. */
    double halfWidth(double level) {
        if (n < 2) {
            return Double.NaN;
        }
        return squares == 0 ? 0 : StudentT.reach(level, n - 1.0) * Math.sqrt(squares / (n - 1) / n);
    }
}
