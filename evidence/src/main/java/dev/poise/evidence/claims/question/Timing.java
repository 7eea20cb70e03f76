package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Pattern;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.experiments.expression.Expression;
import dev.poise.statistics.Bootstrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When something happens on average. Single runs are far too uneven for this, so the expression is worked out step by step from
 * the averages over all replications, and how sure the answer is comes from drawing the replications again.
 *
 * @param pattern what happens
 * @param expression what is worked out at every step
 * @param step sprints or days
 * @param level how much of it, where the pattern asks for it
 * @param since the step from which on, where the pattern asks for it
 */
public record Timing(Pattern pattern, Expression<Term> expression, Window.Step step, double level, int since)
        implements Question {
    /** Seed of the resamples; no other bootstrap of this module has it. */
    private static final long BOOTSTRAP_SEED = 20_261;

    @Override
    public List<Need> needs(int n) {
        return expression.terms().stream()
                .map(term -> new Need(term, step, 0, n))
                .toList();
    }

    @Override
    public int replications(int usual) {
        return 2 * usual;
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double certainty) {
        Map<Term, double[][]> series = new LinkedHashMap<>();
        List<Integer> whole = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            int replication = r;
            if (expression.terms().stream().allMatch(term -> runs.steps(term, step, replication).length > 0)) {
                whole.add(r);
            }
        }
        for (Term term : expression.terms()) {
            series.put(term, whole.stream().map(r -> runs.steps(term, step, r)).toArray(double[][]::new));
        }
        if (whole.isEmpty()) {
            return new ClaimEstimate(Double.NaN, dev.poise.statistics.Interval.unknown(certainty), 0);
        }
        int[] once = new int[whole.size()];
        java.util.Arrays.fill(once, 1);
        return new ClaimEstimate(
                at(series, once),
                Bootstrap.forLevel(BOOTSTRAP_SEED, certainty).of(whole.size(), times -> at(series, times), certainty),
                whole.size());
    }

    private double at(Map<Term, double[][]> series, int[] times) {
        Map<Term, double[]> means = new LinkedHashMap<>();
        series.forEach((term, rows) -> means.put(term, mean(rows, times)));
        int length = means.values().iterator().next().length;
        double[] along = new double[length];
        for (int i = 0; i < length; i++) {
            int at = i;
            along[i] = expression.value((Term term) -> means.getOrDefault(term, along)[at]);
        }
        return pattern.when(along, level, since);
    }

    private static double[] mean(double[][] rows, int[] times) {
        double[] sums = new double[rows[0].length];
        double[] known = new double[sums.length];
        for (int r = 0; r < rows.length; r++) {
            if (times[r] == 0) {
                continue;
            }
            for (int i = 0; i < sums.length; i++) {
                if (Double.isFinite(rows[r][i])) {
                    sums[i] += times[r] * rows[r][i];
                    known[i] += times[r];
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= known[i];
        }
        return sums;
    }
}
