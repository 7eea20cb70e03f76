package dev.poise.team.developer;

import dev.poise.parameters.Values;
import dev.poise.team.situation.Situation;

/**
 * How freely a developer speaks up to the Product Owner: with trust, where it is safe (Edmondson 1999), and less where rank keeps
 * people from it (Botero and Van Dyne 2009). Pure.
 */
final class Voice {
    /** How much more often debt is explained with full trust in a safe culture, probability: part of the form. */
    private static final double EXPLAIN_TRUST = .7;

    /** How often debt is explained without any trust, probability: part of the form. */
    private static final double EXPLAIN_BASE = .25;

    /** What the standard power distance leaves of speaking up, by definition: sources on telling are of such cultures. */
    private static final double STANDARD = .7;

    private Voice() {}

    /** Get how freely somebody speaks up, 0..1. */
    static double of(double trust, Values<Situation> situation) {
        double rank = (1 - situation.get(Situation.POWER_DISTANCE)) / STANDARD;
        return Math.min(1, trust * situation.get(Situation.SAFETY) * rank);
    }

    /** Get the probability of telling a limit of an item when there is an occasion. */
    static double tellsLimit(double voice, DeveloperValues p) {
        return p.get(TrustParameter.DISCLOSE)
                * (p.get(TrustParameter.DISCLOSE_BASE) + p.get(TrustParameter.DISCLOSE_TRUST) * voice);
    }

    /** Get the probability of explaining what debt costs when there is an occasion. */
    static double explainsDebt(double voice, DeveloperValues p) {
        return EXPLAIN_BASE + EXPLAIN_TRUST * voice;
    }
}
