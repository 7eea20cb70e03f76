package dev.poise.workshop.guess;

/** What one phone answers. */
public sealed interface Guess {
    /**
     * One of the options.
     *
     * @param option which
     */
    record Choice(Option option) implements Guess {}

    /**
     * Where the team ends.
     *
     * @param value in the unit of the outcome
     */
    record EndPoint(double value) implements Guess {}
}
