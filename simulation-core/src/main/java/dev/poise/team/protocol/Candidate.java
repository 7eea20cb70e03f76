package dev.poise.team.protocol;

import dev.poise.team.backlog.Item;

/**
 * An item with the Product Owner's notes. Immutable.
 *
 * @param item the item
 * @param clarity common ground, 0..1
 * @param insight what was known about users when it was noted, 0..1
 * @param promised whether it is promised to a stakeholder
 * @param riskSeen whether a latent risk was seen and is taken care of
 */
public record Candidate(Item item, double clarity, double insight, boolean promised, boolean riskSeen) {}
