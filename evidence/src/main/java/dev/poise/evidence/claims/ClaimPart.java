package dev.poise.evidence.claims;

import dev.poise.evidence.claims.question.Question;

/**
 * One thing that is measured for a claim: something its sentence says, or a sharper prediction. Immutable.
 *
 * @param name what is predicted, in a few words
 * @param question how it is estimated
 * @param expectation what is expected
 * @param unit the unit of the estimate
 * @param because why less than the smallest that matters would not matter, or where the bounds come from
 * @param basis of the sentence of a claim why this measure is the most literal one, of a prediction where it comes from
 */
public record ClaimPart(
        String name, Question question, Expectation expectation, String unit, String because, String basis) {}
