package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.metrics.Metric;
import java.util.List;

/** Runs whose values are a formula of alternative and replication. */
final class Synthetic implements PairedRuns {
    static final Measure VALUE = Measure.of(Metric.VALUE_DELIVERED);
    static final Measure AUTONOMY = Measure.of(Metric.AUTONOMY_MEAN);

    private final Formula formula;
    private final Along along;

    /** A value from an alternative and a replication. */
    interface Formula {
        double value(Term term, int replication);
    }

    /** A series from an alternative and a replication. */
    interface Along {
        double[] steps(Term term, int replication);
    }

    private Synthetic(Formula formula, Along along) {
        this.formula = formula;
        this.along = along;
    }

    static Synthetic of(Formula formula) {
        return new Synthetic(formula, (term, r) -> new double[0]);
    }

    static Synthetic along(Along along) {
        return new Synthetic((term, r) -> Double.NaN, along);
    }

    @Override
    public double value(Term term, int replication) {
        return formula.value(term, replication);
    }

    @Override
    public double[] steps(Term term, Window.Step step, int replication) {
        return along.steps(term, replication);
    }

    /** Get noise between -.5 and .5 that is the same for every alternative. */
    static double luck(int replication) {
        return replication * .61803398875 % 1 - .5;
    }

    /** Get noise between -.5 and .5 that differs between alternatives. */
    static double noise(Term term, int replication) {
        int mixed = term.hashCode() * 31 + replication * 7919;
        return (mixed * 0x9E3779B9 >>> 8) / (double) (1 << 24) - .5;
    }

    /** Read the value of a sweep off an alternative. */
    static double at(List<String> alternative, String letters) {
        return alternative.stream()
                .filter(word -> word.startsWith(letters) && word.length() > letters.length())
                .mapToDouble(word -> Double.parseDouble(word.substring(letters.length())))
                .findFirst()
                .orElse(0);
    }
}
