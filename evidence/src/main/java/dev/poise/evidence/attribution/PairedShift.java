package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import java.util.Arrays;

/**
 * How a part of a claim moves when something is changed: its estimate in the model as it is, from many pairs, and what the change
 * adds to it, pair by pair, from few. The few pairs are the first of the many, so what is common to both drops out.
 *
 * @param known the result of the part in the model as it is, from many pairs of runs
 * @param before its result there from few pairs of runs
 * @param after its result under the change, from the same few pairs
 */
record PairedShift(PartResult known, PartResult before, PartResult after) {
    private static final double SURE = 0.01;

    /** Return whether the part meets its expectation on average in the model as it is. */
    boolean held() {
        return margin(known.estimate().value()) >= 0;
    }

    /** Return whether it does under the change. */
    boolean holds() {
        return margin(pairs() > 1 ? moved() : after.estimate().value()) >= 0;
    }

    /** Return whether the change clearly moves it, or, where nothing is paired, whether it is judged otherwise. */
    boolean isSure() {
        if (pairs() < 2) {
            return (before.finding() == Finding.SUPPORTED) != (after.finding() == Finding.SUPPORTED);
        }
        return PairedComparison.of(first(before), first(after)).pValue() < SURE;
    }

    private int pairs() {
        return Math.min(before.sample().length, after.sample().length);
    }

    private double[] first(PartResult result) {
        return Arrays.copyOf(result.sample(), pairs());
    }

    private double margin(double value) {
        return known.part().expectation().margin(value);
    }

    /** Get the estimate under the change. */
    private double moved() {
        double whole = Sample.of(known.sample()).mean();
        double shift = Sample.of(first(after)).mean() - Sample.of(first(before)).mean();
        // estimates told in standard deviations between runs stand on another scale than their pairs
        double scale = whole == 0 ? 1 : known.estimate().value() / whole;
        return known.estimate().value() + scale * shift;
    }
}
