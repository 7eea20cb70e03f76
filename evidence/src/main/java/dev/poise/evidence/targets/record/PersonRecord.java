package dev.poise.evidence.targets.record;

/**
 * What is kept of a person who was simulated alone, without a team.
 *
 * @param scores the score of exhaustion that a survey would find at the end of each day, 0 to 1, with its measurement error
 * @param exhaustion their exhaustion at the end of each day, 0 to 1, without error
 * @param phases the index of the day on which each phase began, then the day after the last phase
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds are kept; a list of boxed numbers would cost too much memory
public record PersonRecord(double[] scores, double[] exhaustion, int[] phases) {
    /** Exhaustion from which a person is a severe case, 0 to 1: an assumption. */
    public static final double SEVERE = .75;
}
