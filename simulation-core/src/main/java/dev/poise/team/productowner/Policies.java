package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.parameters.Values;
import java.util.List;
import java.util.stream.Stream;

/** The policies, by the names that a scenario uses: the built-in ones, then those of other jars. */
final class Policies {
    /** How far a reflective Product Owner steps back at a retrospective, 0..1: part of the form. */
    private static final double REFLECT = .1;

    /** How far an engaged day moves a drifting appetite, 1/day: part of the form. */
    private static final double DRIFT = .02;

    /** Share of the discovery wanted below which a reflective Product Owner steps back: part of the form. */
    private static final double REFLECT_BELOW = .6;

    static final List<String> BUILT_IN = List.of("fixed", "drifting", "reflective");

    private Policies() {}

    /** Get all names; the built-in ones first, the others in the order of the alphabet. */
    static List<String> names() {
        return Stream.concat(BUILT_IN.stream(), AddedPolicies.byName().keySet().stream())
                .toList();
    }

    /** Make the policy with a number: the position of its name among the choices of the setting. */
    static Policy of(Values<ProductOwnerParameter> p) {
        String name = POLICY.spec().choices().get(p.whole(POLICY));
        return new CheckedPolicy(name, named(name));
    }

    private static Policy named(String name) {
        return switch (name) {
            case "fixed" -> seen -> Choice.of(seen.appetite());
            case "drifting" -> seen -> Choice.within(drifted(seen));
            case "reflective" -> seen -> Choice.within(reflected(seen));
            default -> {
                AddedPolicy added = AddedPolicies.byName().get(name);
                if (added == null) {
                    throw new IllegalStateException("Nobody wrote the policy " + name);
                }
                yield added;
            }
        };
    }

    /** Each day with technical work moves the appetite by what was enjoyed less what was uncomfortable. */
    private static double drifted(Observation seen) {
        if (seen.day() < 0 || seen.technicalHours() <= 0) {
            return seen.appetite();
        }
        return seen.appetite() + DRIFT * (seen.enjoyment() - seen.discomfort());
    }

    /** At a retrospective: step back when users got less than was planned. */
    private static double reflected(Observation seen) {
        boolean stepBack = seen.day() >= 0 && seen.retrospective() && seen.discoveryShare() < REFLECT_BELOW;
        return stepBack ? seen.appetite() - REFLECT * seen.learningNorm() : seen.appetite();
    }
}
