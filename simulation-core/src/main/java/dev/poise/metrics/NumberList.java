package dev.poise.metrics;

import java.util.Arrays;

/** A growing list of numbers and what is read off it. NaN is left out. */
final class NumberList {
    private double[] values = new double[32];
    private int size;
    private boolean sorted;

    /** List given numbers. */
    static NumberList of(double... values) {
        NumberList numbers = new NumberList();
        for (double value : values) {
            numbers.add(value);
        }
        return numbers;
    }

    int count() {
        return size;
    }

    /** Count the numbers below a bound. */
    int below(double bound) {
        int below = 0;
        for (int i = 0; i < size; i++) {
            below += values[i] < bound ? 1 : 0;
        }
        return below;
    }

    /** Get the standard deviation; NaN below two numbers. */
    double sd() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return size < 2 ? Double.NaN : Math.sqrt(squares / (size - 1));
    }

    private double mean() {
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += values[i] / size;
        }
        return mean;
    }

    void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        sorted = false;
    }

    /** Get a quantile, interpolated linearly between order statistics (type 7); NaN for an empty list. */
    double quantile(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
        double at = share * (size - 1);
        int low = (int) at;
        int high = Math.min(size - 1, low + 1);
        return values[low] + (at - low) * (values[high] - values[low]);
    }

    /** Get the standard deviation around a straight line over the mean, in the order of adding; NaN below three numbers. */
    double detrendedCv() {
        if (size < 3 || sorted) {
            return Double.NaN;
        }
        double mean = mean();
        double middle = (size - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < size; i++) {
            xy += (i - middle) * (values[i] - mean);
            xx += (i - middle) * (i - middle);
        }
        double slope = xy / xx;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double residual = values[i] - mean - slope * (i - middle);
            squares += residual * residual;
        }
        return mean == 0 ? Double.NaN : Math.sqrt(squares / (size - 2)) / mean;
    }
}
