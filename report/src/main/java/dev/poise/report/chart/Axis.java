package dev.poise.report.chart;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A straight scale with round marks. Whatever the values (tiny, huge, negative, all equal, none), there is a range of some
 * width and at least two marks.
 *
 * @param low where the scale starts
 * @param high where it ends, above {@code low}
 * @param step the distance between marks, a round number above 0
 */
public record Axis(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /**
     * Check the range.
     *
     * @throws IllegalArgumentException when it is empty, not finite or has no step
     */
    public Axis {
        if (!(low < high) || !(step > 0) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("No axis runs from " + low + " to " + high + " by " + step);
        }
    }

    /**
     * Make a scale that holds all values and ends on round marks.
     *
     * @param values what has to be seen; what is not finite is left out
     * @param marks about how many marks there are to be, at least 2
     */
    public static Axis covering(DoubleStream values, int marks) {
        double[] finite = values.filter(v -> Math.abs(v) < 1e300).toArray();
        double low = DoubleStream.of(finite).min().orElse(0);
        double high = DoubleStream.of(finite).max().orElse(1);
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (!(high - low > 1e-6 * size) || high - low < 1e-300) {
            double pad = size < 1e-290 ? 1 : size / 10;
            low -= pad;
            high += pad;
        }
        double step = roundStep((high - low) / Math.max(1, marks - 1));
        return new Axis(step * Math.floor(low / step + 1e-9), step * Math.ceil(high / step - 1e-9), step);
    }

    /** Make the scale of a state or a share, 0 to 1. */
    public static Axis unit() {
        return new Axis(0, 1, 0.2);
    }

    /**
     * Make a scale for whole numbers such as sprints; marks stand at round numbers.
     *
     * @param first the first number
     * @param last the last number; one more than the first when it is not above it
     * @param marks about how many marks there are to be
     */
    public static Axis counting(int first, int last, int marks) {
        int end = Math.max(first + 1, last);
        return new Axis(first, end, Math.max(1, roundStep((end - first) / (double) marks)));
    }

    private static double roundStep(double wanted) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(wanted)));
        return DoubleStream.of(ROUND)
                .map(digit -> digit * power)
                .filter(step -> step >= wanted * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }

    /** Get the marks within the range, ascending. */
    public double[] marks() {
        long first = (long) Math.ceil(low / step - 1e-6);
        int count = (int) ((long) Math.floor(high / step + 1e-6) - first + 1);
        return IntStream.range(0, count).mapToDouble(i -> (first + i) * step).toArray();
    }

    /**
     * Get how far along the scale a value lies: 0 at the low end, 1 at the high end, held within.
     *
     * @param value a finite value
     */
    public double share(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    /** Return whether a value lies on the scale, ends included. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Write a mark, with as many decimals as the step asks for. */
    public String label(double mark) {
        double largest = Math.max(Math.abs(low), Math.abs(high));
        if (largest >= 1e7 || largest < 1e-3) {
            int digits = (int) Math.max(0, power(largest) - power(step));
            String text = String.format(Locale.ROOT, "%." + digits + "e", mark);
            return Math.abs(mark) < step / 2 ? "0" : text.replace("-", "\u2212");
        }
        int decimals = (int) Math.max(0, -power(step));
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(mark));
        return mark < -step / 2 ? "\u2212" + text : text;
    }

    private static double power(double value) {
        return Math.floor(StrictMath.log10(value) + 1e-9);
    }

    /** Write a mark with its sign. */
    public String signed(double mark) {
        String text = label(mark);
        return mark > step / 2 ? "+" + text : text;
    }

    /** Write a value that was read off the scale: one decimal more than the marks have. */
    public String value(double value) {
        return new Axis(low, high, step / 10).label(value);
    }

    /** Get the width that the longest mark needs at a type size. */
    double labelWidth(double size) {
        return DoubleStream.of(marks())
                .map(mark -> TypeWidth.of(label(mark), size))
                .max()
                .orElse(0);
    }
}
