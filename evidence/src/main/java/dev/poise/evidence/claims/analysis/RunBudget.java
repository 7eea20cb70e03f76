package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.robustness.PlausibleStudy;

/**
 * How many runs each step of an analysis gets. More runs make the answers surer, and change nothing else.
 *
 * @param verdicts for the verdicts
 * @param forms for the verdicts with and without added forms
 * @param ablation for each claim without mechanisms
 * @param supported the same for claims that are supported
 * @param worlds the number of plausible worlds; 0 for none
 * @param draws the most worlds that are drawn to find them
 * @param inWorlds for each claim in each plausible world
 * @param map pairs of runs for each cell of the map
 * @param curve pairs of runs for each point of the curves
 */
record RunBudget(
        ReplicationPolicy verdicts,
        ReplicationPolicy forms,
        ReplicationPolicy ablation,
        ReplicationPolicy supported,
        int worlds,
        int draws,
        ReplicationPolicy inWorlds,
        int map,
        int curve) {
    /**
     * Make the usual budget.
     *
     * @param book the claims; the confidence of each is corrected for their number
     * @param worlds the number of plausible worlds; 0 for none
     */
    static RunBudget usual(ClaimBook book, int worlds) {
        return new RunBudget(
                ReplicationPolicy.together(300, 150, book.parts()),
                ReplicationPolicy.together(60, 40, book.parts()),
                ReplicationPolicy.fixed(60),
                ReplicationPolicy.fixed(150),
                worlds,
                PlausibleStudy.DRAWS_PER_WORLD * worlds,
                ReplicationPolicy.fixed(8),
                120,
                150);
    }

    /** Get the runs of a quick look at the verdicts alone. */
    static ReplicationPolicy quick(ClaimBook book) {
        return ReplicationPolicy.together(60, 40, book.parts());
    }

    /** Get the pairs of runs of the search for the assumptions that conclusions depend on. */
    static AssumptionSensitivity.Pairs rest() {
        return new AssumptionSensitivity.Pairs(100, 4);
    }
}
