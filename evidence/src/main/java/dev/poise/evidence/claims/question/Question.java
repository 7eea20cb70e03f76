package dev.poise.evidence.claims.question;

import java.util.List;

/** Something that paired runs can answer with a number. Immutable and pure. */
public sealed interface Question permits Effect, Timing, Interaction, CarryOver, Interior, Front, Weight {

    /**
     * List what it is answered from.
     *
     * @param n how many replications
     */
    List<Need> needs(int n);

    /** Return whether the answer is a mean over replications: then runs can be added until it is known well enough. */
    default boolean isSampled() {
        return false;
    }

    /**
     * Get the values per replication that the answer is made from: their mean, perhaps on another scale.
     *
     * @param runs what runs came to, the first n replications among them
     * @param n how many replications
     * @return empty when the answer is not made that way
     */
    default double[] sample(PairedRuns runs, int n) {
        return new double[0];
    }

    /**
     * Answer it.
     *
     * @param runs what runs came to, the first n replications among them
     * @param n how many replications
     * @param level of the interval, strictly between 0 and 1
     */
    ClaimEstimate estimate(PairedRuns runs, int n, double level);

    /**
     * Get how many replications it is given when it is not sampled.
     *
     * @param usual what is usual
     */
    default int replications(int usual) {
        return usual;
    }
}
