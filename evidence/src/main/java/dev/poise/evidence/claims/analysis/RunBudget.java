package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.robustness.PlausibleStudy;

/**
 * How many runs are spent on what. Nothing in it changes what is asked, only how sure the answers are.
 *
 * @param verdicts on the verdicts
 * @param forms on the verdicts with and without added forms
 * @param ablation on each claim without the mechanisms behind it
 * @param supported the same for claims that are supported
 * @param worlds how many plausible worlds; 0 for none
 * @param draws the most worlds drawn to find them
 * @param inWorlds on each plausible world
 * @param map pairs of each cell of the map
 * @param curve pairs of each point of the curves
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
    /** Make the usual budget. */
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

    /** Get the effort of a quick look at the verdicts alone. */
    static ReplicationPolicy quick(ClaimBook book) {
        return ReplicationPolicy.together(60, 40, book.parts());
    }

    /** Get how many pairs are spent on what conclusions depend on. */
    static AssumptionSensitivity.Pairs rest() {
        return new AssumptionSensitivity.Pairs(100, 4);
    }
}
