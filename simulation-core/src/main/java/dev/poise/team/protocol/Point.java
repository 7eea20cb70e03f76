package dev.poise.team.protocol;

/**
 * A point on the way of a piece of work at which something comes up that somebody else may have a say in. Immutable.
 *
 * @param kind what comes up
 * @param number its number among those of its kind in the same item, from 0
 */
public record Point(Kind kind, int number) {

    /** What may come up. */
    public enum Kind {
        /** A technical decision. */
        DECISION,
        /** A question on what is wanted. */
        QUESTION
    }

    /** Get the point of a decision. */
    public static Point decision(int number) {
        return new Point(Kind.DECISION, number);
    }

    /** Get the point of a question. */
    public static Point question(int number) {
        return new Point(Kind.QUESTION, number);
    }
}
