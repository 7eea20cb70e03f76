package dev.poise.statistics;

/** Mean and spread of values that come one by one: Welford (1962), Technometrics 4(3), 419-420. */
final class RunningMean {
    private int n;
    private double mean;
    private double squares;

    /** Add a value; one that is not a finite number is left out. */
    void add(double value) {
        if (Double.isFinite(value)) {
            n++;
            double before = value - mean;
            mean += before / n;
            squares += before * (value - mean);
        }
    }

    double mean() {
        return mean;
    }

    /** Get the half-width of the t interval; NaN for fewer than two values. */
    double halfWidth(double level) {
        if (n < 2) {
            return Double.NaN;
        }
        return squares == 0 ? 0 : StudentT.reach(level, n - 1.0) * Math.sqrt(squares / (n - 1) / n);
    }
}
