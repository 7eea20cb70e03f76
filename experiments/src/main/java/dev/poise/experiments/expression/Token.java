package dev.poise.experiments.expression;

/**
 * A piece of an expression.
 *
 * @param kind what it is
 * @param text the piece itself; of brackets what stands between them
 * @param at where it starts, from 0
 */
public record Token(Kind kind, String text, int at) {

    /** What a piece may be. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** A dotted name, perhaps with an at sign and what follows it. */
        NAME,
        /** Square brackets and what stands between them. */
        BRACKETS,
        /** One of {@code <= >= < > == !=}. */
        RELATION,
        /** One of {@code + - * / ( )}. */
        SIGN,
        /** Behind the last piece; its text is empty. */
        END
    }
}
