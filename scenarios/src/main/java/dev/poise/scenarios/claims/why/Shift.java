package dev.poise.scenarios.claims.why;

import dev.poise.scenarios.claims.Finding;
import dev.poise.scenarios.claims.trial.PartResult;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import java.util.Arrays;

/**
 * How a part of a claim moves when something is changed: its estimate in the model as it is, from many pairs, and what the change
 * adds to it, pair by pair, from few. The few pairs are the first of the many, so what is common to both drops out.
 *
 * @param known what came of the part in the model as it is, from many pairs
 * @param before what came of it there from few pairs
 * @param after what came of it under the change, from the same few
 */
record Shift(PartResult known, PartResult before, PartResult after) {
    private static final double SURE = 0.01;
    private static final double FAR = 2.5;
    private static final double LEAST_NOISE = 0.25;

    /** Tell whether the part meets its expectation on average in the model as it is. */
    boolean held() {
        return margin(known.estimate().value()) >= 0;
    }

    /** Tell whether it does under the change. */
    boolean holds() {
        return margin(isPaired() ? moved(0) : after.estimate().value()) >= 0;
    }

    /** Tell whether few pairs leave it open that it holds under the change. */
    boolean mayHold() {
        return isPaired() ? margin(moved(FAR)) >= 0 || margin(moved(-FAR)) >= 0 : holds();
    }

    /** Tell whether few pairs leave it open that it does not hold under the change. */
    boolean mayFall() {
        return isPaired() ? margin(moved(FAR)) < 0 || margin(moved(-FAR)) < 0 : !holds();
    }

    /** Tell whether the change surely moves it, or, where nothing is paired, whether it is judged otherwise. */
    boolean isSure() {
        if (!isPaired()) {
            return (before.finding() == Finding.SUPPORTED) != (after.finding() == Finding.SUPPORTED);
        }
        int n = pairs();
        return PairedComparison.of(Arrays.copyOf(before.sample(), n), Arrays.copyOf(after.sample(), n))
                        .pValue()
                < SURE;
    }

    private boolean isPaired() {
        return pairs() > 1;
    }

    private int pairs() {
        return Math.min(before.sample().length, after.sample().length);
    }

    private double margin(double value) {
        return known.part().expectation().margin(value);
    }

    /** Get the estimate under the change, some standard errors away from the most likely one. */
    private double moved(double errors) {
        int n = pairs();
        double[] shifts = new double[n];
        for (int r = 0; r < n; r++) {
            shifts[r] = after.sample()[r] - before.sample()[r];
        }
        Sample shift = Sample.of(shifts);
        Sample whole = Sample.of(known.sample());
        // estimates told in standard deviations between runs stand on another scale than their pairs
        double scale = whole.mean() == 0 ? 1 : known.estimate().value() / whole.mean();
        double noise = Math.max(shift.sd(), LEAST_NOISE * whole.sd()) / Math.sqrt(n);
        return known.estimate().value() + scale * (shift.mean() + errors * noise);
    }
}
