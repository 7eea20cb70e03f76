package dev.poise.team.protocol;

/**
 * What is wrong with a released item and comes out later. Immutable.
 *
 * @param kind what is wrong
 * @param number which flaw of its item it is: every draw about it, and the number of the defect that it becomes, depend on that
 */
public record Flaw(Kind kind, int number) {
    /** An item has at most so many defects; the numbers after these are those of other flaws. */
    public static final int MAX_DEFECTS = 1000;

    /** Numbers of flaws are smaller than this. */
    public static final int NUMBERS = 1100;

    /** It is not what was wanted. */
    public static final Flaw MISUNDERSTANDING = new Flaw(Kind.MISUNDERSTANDING, MAX_DEFECTS);

    /** Its latent risk, which nobody saw. */
    public static final Flaw RISK = new Flaw(Kind.RISK, MAX_DEFECTS + 1);

    /** Its latent risk, which somebody saw in time: it comes up when it would have, and does nothing. */
    public static final Flaw SEEN_RISK = new Flaw(Kind.SEEN_RISK, MAX_DEFECTS + 1);

    /** What may be wrong. */
    public enum Kind {
        /** It does not work as it should. */
        DEFECT,
        /** It is not what was wanted. */
        MISUNDERSTANDING,
        /** It held a risk that nobody saw. */
        RISK,
        /** It held a risk that was taken care of. */
        SEEN_RISK
    }

    /** Get one of its defects, from 0. */
    public static Flaw defect(int number) {
        return new Flaw(Kind.DEFECT, number);
    }
}
