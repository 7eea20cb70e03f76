package dev.poise.experiments.comparison;

import dev.poise.team.TeamScenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which scenarios a curve is made of. Immutable.
 *
 * @param base the scenario that is swept
 * @param involvement the values of involvement, ascending, at least two
 * @param knowledge the values of technical knowledge, a curve for each; empty for one curve with the scenario's own
 * @param onset whether the base is swept from Monday on, with the base as it is up to then, or from the start
 */
public record CurvePlan(AlternativePlan base, List<Double> involvement, List<Double> knowledge, Onset onset) {
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final String KNOWLEDGE = "productOwner.technicalKnowledge";

    /** Copies the lists. */
    public CurvePlan {
        involvement = List.copyOf(involvement);
        knowledge = List.copyOf(knowledge);
        if (involvement.size() < 2) {
            throw new IllegalArgumentException("A curve has two points or more.");
        }
    }

    /** Get one scenario per point, curve after curve. */
    public List<AlternativePlan> alternatives() {
        List<AlternativePlan> alternatives = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            for (double value : involvement) {
                alternatives.add(alternative(knowledge(line), value));
            }
        }
        return alternatives;
    }

    /** Get the number of curves. */
    int lines() {
        return Math.max(1, knowledge.size());
    }

    @Nullable
    Double knowledge(int line) {
        return knowledge.isEmpty() ? null : knowledge.get(line);
    }

    private AlternativePlan alternative(@Nullable Double technicalKnowledge, double technicalInvolvement) {
        TeamScenario scenario = base.scenario();
        String command = base.command();
        String name = base.name();
        var settings = scenario.settings().with(INVOLVEMENT, technicalInvolvement);
        if (technicalKnowledge != null) {
            settings = settings.with(KNOWLEDGE, technicalKnowledge);
            command += option(KNOWLEDGE, technicalKnowledge);
            name += ", knowledge " + text(technicalKnowledge);
        }
        command += option(INVOLVEMENT, technicalInvolvement);
        name += ", involvement " + text(technicalInvolvement);
        AlternativePlan point = new AlternativePlan(
                name,
                "",
                new TeamScenario(scenario.name(), settings, scenario.without(), scenario.interventions()),
                command);
        return onset == Onset.MONDAY ? point.fromMonday(scenario, command) : point;
    }

    private String option(String name, double value) {
        return String.format(Locale.ROOT, " --%s %s=%s", onset == Onset.MONDAY ? "from-monday" : "set", name, value);
    }

    /** Write a value as it stands in names: three decimals at most. */
    static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
