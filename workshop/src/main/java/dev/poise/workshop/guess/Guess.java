package dev.poise.workshop.guess;

/** The answer of one phone to a question. */
public sealed interface Guess {
    /**
     * One of the options.
     *
     * @param option which
     */
    record Choice(Option option) implements Guess {}

    /**
     * Where the outcome of the team ends.
     *
     * @param value in the unit of the outcome
     */
    record EndPoint(double value) implements Guess {}
}
