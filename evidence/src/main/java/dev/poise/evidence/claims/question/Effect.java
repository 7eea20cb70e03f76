package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.experiments.expression.Expression;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference, or any arithmetic over measures of alternatives, worked out pair by pair.
 *
 * @param expression what is worked out in every replication; over one measure only when it is told in spreads
 * @param between the teams between which it is told in standard deviations (Cohen's d), whose own uncertainty is not counted; null when it
 *     is told in the unit of its measure
 */
public record Effect(Expression<Term> expression, @Nullable Teams between) implements Question {
    private static final int TEAMS_PER_PAIR = 2;

    /** Return whether it is told in standard deviations between teams. */
    public boolean isInSpreads() {
        return between != null;
    }

    @Override
    public List<Need> needs(int n) {
        List<Need> needs = new ArrayList<>(Need.of(expression.terms(), n));
        if (between != null) {
            for (int team = 0; team < TEAMS_PER_PAIR * n; team++) {
                needs.add(new Need(term(between, team), null, team, team + 1));
            }
        }
        return needs;
    }

    @Override
    public boolean isSampled() {
        return between == null;
    }

    @Override
    public double[] sample(PairedRuns runs, int n) {
        return values(runs, n);
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        Sample sample = Sample.of(values(runs, n));
        Interval interval = sample.meanInterval(level);
        if (between == null) {
            return new ClaimEstimate(sample.mean(), interval, sample.n());
        }
        double spread = Sample.of(spread(between, runs, n)).sd();
        if (!(spread > 0)) {
            return new ClaimEstimate(Double.NaN, Interval.unknown(level), sample.n());
        }
        return new ClaimEstimate(
                sample.mean() / spread,
                new Interval(interval.low() / spread, interval.high() / spread, level),
                sample.n());
    }

    private double[] spread(Teams teams, PairedRuns runs, int n) {
        double[] values = new double[TEAMS_PER_PAIR * n];
        for (int team = 0; team < values.length; team++) {
            values[team] = runs.value(term(teams, team), team);
        }
        return values;
    }

    private Term term(Teams teams, int team) {
        Measure measure = expression.terms().get(0).measure();
        return new Term(measure, teams.alternative(team));
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
