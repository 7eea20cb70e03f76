package dev.poise.evidence.claims.examination;

import dev.poise.evidence.attribution.Rest;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.trial.Effort;

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
public record Budget(
        Effort verdicts,
        Effort forms,
        Effort ablation,
        Effort supported,
        int worlds,
        int draws,
        Effort inWorlds,
        int map,
        int curve) {
    private static final int DRAWS_PER_WORLD = 60;

    /** Make the usual budget. */
    public static Budget usual(ClaimBook book, int worlds) {
        return new Budget(
                Effort.together(300, 150, book.parts()),
                Effort.together(60, 40, book.parts()),
                Effort.fixed(60),
                Effort.fixed(150),
                worlds,
                DRAWS_PER_WORLD * worlds,
                Effort.fixed(8),
                40,
                150);
    }

    /** Get the effort of a quick look at the verdicts alone. */
    public static Effort quick(ClaimBook book) {
        return Effort.together(60, 40, book.parts());
    }

    /** Get how many pairs are spent on what conclusions rest on. */
    public static Rest.Pairs rest() {
        return new Rest.Pairs(100, 4);
    }
}
