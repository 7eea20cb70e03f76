package dev.poise.statistics.discovery;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Cases with a value of every input, and whether each is a hit: of interest. Immutable. */
public final class Cases {
    private final boolean[] named;
    private final double[][] values;
    private final boolean[] hits;

    private Cases(boolean[] named, double[][] values, boolean[] hits) {
        this.named = named;
        this.values = values;
        this.hits = hits;
    }

    /**
     * Take cases.
     *
     * @param named by input, whether its values are names without an order, told by whole numbers
     * @param values by input and case; finite
     * @param hits by case, whether it is of interest
     * @throws IllegalArgumentException when sizes differ or a value is not finite
     */
    public static Cases of(boolean[] named, double[][] values, boolean[] hits) {
        if (named.length != values.length) {
            throw new IllegalArgumentException(named.length + " kinds for " + values.length + " inputs");
        }
        for (double[] input : values) {
            if (input.length != hits.length || !Arrays.stream(input).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("An input has a finite value for each of " + hits.length + " cases");
            }
        }
        return new Cases(
                named.clone(), Arrays.stream(values).map(double[]::clone).toArray(double[][]::new), hits.clone());
    }

    /** Take the same cases with other hits. */
    Cases withHits(boolean[] other) {
        return new Cases(named, values, other);
    }

    /** Get the number of inputs. */
    public int inputs() {
        return named.length;
    }

    /** Get the number of cases. */
    public int size() {
        return hits.length;
    }

    /** Return whether the values of an input are names. */
    public boolean isNamed(int input) {
        return named[input];
    }

    /** Get the value that a case has of an input. */
    public double value(int input, int one) {
        return values[input][one];
    }

    /** Return whether a case is of interest. */
    public boolean isHit(int one) {
        return hits[one];
    }

    /** Count all cases of interest. */
    public int hits() {
        return hits(all());
    }

    /** Count the cases of interest among some. */
    int hits(int[] some) {
        int count = 0;
        for (int one : some) {
            count += hits[one] ? 1 : 0;
        }
        return count;
    }

    /** Get the smallest value of an input. */
    public double lowest(int input) {
        return Arrays.stream(values[input]).min().orElse(Double.NaN);
    }

    /** Get the largest value of an input. */
    public double highest(int input) {
        return Arrays.stream(values[input]).max().orElse(Double.NaN);
    }

    /** Get the positions of all cases. */
    int[] all() {
        return IntStream.range(0, hits.length).toArray();
    }

    /** Put some cases in the order of an input's values; equal ones stay as they stand. */
    int[] sorted(int input, int[] some) {
        double[] of = values[input];
        return IntStream.of(some)
                .boxed()
                .sorted((a, b) -> Double.compare(of[a], of[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
