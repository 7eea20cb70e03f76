package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Constraint;
import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.WorldSample;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that nothing else in a study sets what its worlds set, and that its design looks at every lever in every world. */
final class WorldCheck {
    private final ProblemList problems;
    private final WorldSample worlds;
    private final @Nullable Place place;

    /**
     * Prepare.
     *
     * @param read the worlds, after the factors were read
     */
    WorldCheck(WorldReader read, ProblemList problems) {
        this.problems = problems;
        this.worlds = read.sample();
        this.place = read.place();
    }

    /** Leave worlds out of factors, for points that are listed. */
    static List<Factor> without(List<Factor> factors) {
        return factors.stream().filter(factor -> !factor.isWorld()).toList();
    }

    /**
     * Hold worlds to the design and to the other factors.
     *
     * @param type of the design; null when it is not known, or another check is made of it
     * @param factors all factors
     */
    void hold(@Nullable String type, List<Factor> factors) {
        if (worlds.isNone() || place == null) {
            return;
        }
        if (type != null && !type.equals("factorial")) {
            problems.add(
                    place, "the factor world in a design of type " + type, "factorial: every lever in every world");
        }
        for (Factor factor : factors) {
            if (factor.spread() != null) {
                problems.add(
                        place,
                        String.format(Locale.ROOT, "the factor world next to the range of %s", factor.name()),
                        "one of them; levels of uncertain factors may stand beside worlds");
            } else if (worlds.sets(factor.name())) {
                problems.add(
                        place,
                        String.format(Locale.ROOT, "the factor world next to %s, which worlds set", factor.name()),
                        "one of them");
            }
        }
    }

    /** Hold worlds to the base and the named scenarios: what worlds set has its standard value there. */
    void hold(@Nullable TeamScenario base, List<TeamScenario> scenarios) {
        Place at = place;
        if (worlds.isNone() || base == null || at == null) {
            return;
        }
        hold(base, "the base scenario", at);
        scenarios.forEach(one -> hold(one, "the scenario " + one.name(), at));
    }

    private void hold(TeamScenario scenario, String name, Place at) {
        scenario.settings().catalogue().specs().stream()
                .filter(spec -> worlds.sets(spec.name()) && scenario.settings().number(spec.name()) != spec.standard())
                .findFirst()
                .ifPresent(spec -> problems.add(
                        at,
                        String.format(
                                Locale.ROOT,
                                "worlds, which set %s, over %s, which sets it to %s",
                                spec.name(),
                                name,
                                StudyFields.plain(scenario.settings().number(spec.name()))),
                        "one of them"));
    }

    /**
     * Hold a constraint to worlds: points are counted before worlds are drawn.
     *
     * @param constraint a constraint
     * @param at where it stands
     */
    void hold(Constraint constraint, Place at) {
        Stream.concat(constraint.left().terms().stream(), constraint.right().terms().stream())
                .filter(worlds::sets)
                .findFirst()
                .ifPresent(name -> problems.add(
                        at,
                        String.format(Locale.ROOT, "a constraint on %s, which worlds set", name),
                        "a constraint on what worlds do not set"));
    }

    /** Get the design with the number of worlds. */
    @Nullable
    Design counted(@Nullable Design design) {
        return design instanceof Design.Factorial factorial && !worlds.isNone()
                ? new Design.Factorial(worlds.size(), factorial.seed())
                : design;
    }
}
