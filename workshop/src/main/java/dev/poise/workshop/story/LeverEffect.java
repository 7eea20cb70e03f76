package dev.poise.workshop.story;

import dev.poise.experiments.comparison.Contrast;

/**
 * What a change would have done to everybody: the same teams with the same luck, with it and without. Immutable.
 *
 * @param lever what is changed
 * @param fromTheStart whether the team was another one from its first day on, because this cannot change on the way
 * @param productOwner the Product Owner's exhaustion at the end, with it less without
 * @param developers the developers' exhaustion at the end
 * @param value the value delivered
 * @param atRisk who is at risk at the end with it
 */
public record LeverEffect(
        Lever lever, boolean fromTheStart, Contrast productOwner, Contrast developers, Contrast value, AtRisk atRisk) {}
