package dev.poise.workshop.guess;

/** In which form a question is answered. */
public enum QuestionKind {
    /** By one of the {@link Option}s: what happens against the baseline. */
    OPTIONS,
    /** By a point on the right edge of a chart: where the team ends. */
    END_POINT
}
