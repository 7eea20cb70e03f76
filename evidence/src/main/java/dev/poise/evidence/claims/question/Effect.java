package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.experiments.expression.Expression;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import java.util.List;

/**
 * A difference, or any arithmetic over measures of alternatives, worked out pair by pair.
 *
 * @param expression what is worked out in every replication
 * @param inSpreads whether it is told in standard deviations of single runs, pooled over the alternatives in it (Cohen's d); their own
 *     uncertainty is not counted
 */
public record Effect(Expression<Term> expression, boolean inSpreads) implements Question {

    @Override
    public List<Need> needs(int n) {
        return Need.of(expression.terms(), n);
    }

    @Override
    public boolean isSampled() {
        return !inSpreads;
    }

    @Override
    public double[] sample(PairedRuns runs, int n) {
        return values(runs, n);
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        Sample sample = Sample.of(values(runs, n));
        Interval interval = sample.meanInterval(level);
        if (!inSpreads) {
            return new ClaimEstimate(sample.mean(), interval, sample.n());
        }
        double variance = expression.terms().stream()
                .distinct()
                .mapToDouble(term -> Sample.of(runs.values(term, n)).sd())
                .map(sd -> sd * sd)
                .average()
                .orElse(Double.NaN);
        double spread = Math.sqrt(variance);
        if (!(spread > 0)) {
            return new ClaimEstimate(Double.NaN, Interval.unknown(level), sample.n());
        }
        return new ClaimEstimate(
                sample.mean() / spread,
                new Interval(interval.low() / spread, interval.high() / spread, level),
                sample.n());
    }

    private double[] values(PairedRuns runs, int n) {
        double[] values = new double[n];
        for (int r = 0; r < n; r++) {
            int replication = r;
            values[r] = expression.value((Term term) -> runs.value(term, replication));
        }
        return values;
    }
}
