package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Window;

/** What runs came to. Replication r of every alternative had common random numbers. A run that failed has no finite number. */
public interface PairedRuns {

    /**
     * Get a term in one replication.
     *
     * @param term a measure of an alternative
     * @param replication which one, from 0
     */
    double value(Term term, int replication);

    /**
     * Get a term step by step in one replication.
     *
     * @param term a measure of an alternative
     * @param step sprints or days
     * @param replication which one, from 0
     */
    double[] steps(Term term, Window.Step step, int replication);

    /** Get a term in the first n replications. */
    default double[] values(Term term, int n) {
        double[] values = new double[n];
        for (int r = 0; r < n; r++) {
            values[r] = value(term, r);
        }
        return values;
    }
}
