package dev.poise.evidence.claims;

import dev.poise.evidence.claims.question.Question;

/**
 * One thing that a claim predicts. Immutable.
 *
 * @param name what is predicted, in a few words
 * @param question how it is estimated
 * @param expectation what is expected
 * @param unit the unit of the estimate
 * @param because why less than the smallest that matters would not matter, or where the bounds come from
 * @param decides whether the claim stands and falls with it; if not, it is shown next to it
 */
public record ClaimPart(
        String name, Question question, Expectation expectation, String unit, String because, boolean decides) {}
