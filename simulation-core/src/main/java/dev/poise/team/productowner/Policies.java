package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.settings.Values;

/** The built-in policies, by the names that a scenario uses. */
final class Policies {
    private Policies() {}

    /** Make the policy with a number: the position of its name among the choices of the setting. */
    static Policy of(Values<ProductOwnerParameter> p) {
        return switch (POLICY.entry().choices().get(p.whole(POLICY))) {
            case "fixed" -> seen -> Choice.of(seen.appetite());
            case "drifting" -> seen -> Choice.of(drifted(seen, p));
            case "reflective" -> seen -> Choice.of(reflected(seen, p));
            case "outcome-first" -> seen -> new Choice(seen.appetite(), true, false, false);
            case "curious" -> seen -> new Choice(seen.appetite(), false, false, true);
            case "learning" -> seen -> new Choice(seen.appetite(), false, true, false);
            default -> throw new IllegalStateException("Nobody wrote policy " + p.whole(POLICY));
        };
    }

    /** Each day with technical work moves the appetite by what was enjoyed less what was uncomfortable. */
    private static double drifted(Observation seen, Values<ProductOwnerParameter> p) {
        if (seen.day() < 0 || seen.technicalHours() <= 0) {
            return seen.appetite();
        }
        return seen.appetite() + p.get(DRIFT) * (seen.enjoyment() - seen.discomfort());
    }

    /** At a retrospective: step back when users got less than was planned. */
    private static double reflected(Observation seen, Values<ProductOwnerParameter> p) {
        boolean stepBack = seen.day() >= 0 && seen.retrospective() && seen.discoveryShare() < p.get(REFLECT_BELOW);
        return stepBack ? seen.appetite() - p.get(REFLECT) * seen.learningNorm() : seen.appetite();
    }
}
