package dev.poise.evidence.claims.evaluation;

/**
 * How many runs are spent and how sure each answer has to be.
 *
 * @param atLeast the fewest paired replications, at least 2
 * @param lookAhead how many further ones must stay precise
 * @param atMost the most
 * @param usual how many a question gets that is not answered by a mean over replications
 * @param level of the interval of each single answer, strictly between 0 and 1
 */
public record ReplicationPolicy(int atLeast, int lookAhead, int atMost, int usual, double level) {
    private static final double FAMILY_LEVEL = 0.95;
    private static final int MIN = 10;
    private static final int LOOK_AHEAD = 5;

    /**
     * Make the effort by which all answers together hold with 95% (Bonferroni).
     *
     * @param atMost the most paired replications
     * @param usual how many a question gets that is not answered by a mean over replications
     * @param answers how many answers there are in all
     */
    public static ReplicationPolicy together(int atMost, int usual, int answers) {
        return new ReplicationPolicy(MIN, LOOK_AHEAD, atMost, usual, 1 - (1 - FAMILY_LEVEL) / answers);
    }

    /**
     * Make the effort of a fixed number of replications, each answer by itself at 95%.
     *
     * @param replications how many
     */
    public static ReplicationPolicy fixed(int replications) {
        return new ReplicationPolicy(replications, 0, replications, replications, FAMILY_LEVEL);
    }
}
