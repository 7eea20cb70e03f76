package dev.poise.statistics;

import java.util.List;

/** What a {@link StoppingRule} says of the runs so far. */
public sealed interface StopDecision {
    /** Get the number of runs decided on: where the rule stops, or how many there are so far. */
    int runs();

    /**
     * Make more runs.
     *
     * @param runs how many there are so far
     */
    record GoOn(int runs) implements StopDecision {}

    /**
     * Stop: the averages are as precise as asked for.
     *
     * @param since the number of runs from which on they were
     * @param runs where the rule stops, look-ahead included
     */
    record Precise(int since, int runs) implements StopDecision {}

    /**
     * Stop: the most runs allowed are made, and the averages are not (or not for long enough) as precise as asked for.
     *
     * @param runs the most runs allowed
     * @param unknown positions of the metrics that varied too little to tell how precise their averages are
     */
    record CapReached(int runs, List<Integer> unknown) implements StopDecision {
        /** Copies the list. */
        public CapReached {
            unknown = List.copyOf(unknown);
        }
    }
}
