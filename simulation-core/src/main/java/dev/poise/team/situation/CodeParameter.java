package dev.poise.team.situation;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.count;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.situation;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;

/** How code gets worse and better. */
public enum CodeParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    MODULES(count("code.modules", "modules of the code base", "1", 10, 1, 40).fixedDuringRun()),
    REFACTORING_ITEMS(count("refactoring.items", "refactoring items opened for a sprint at most, 0 for a team that may not",
            "1/sprint", 6, 0, 40)),
    REFACTORING_ROOM(situation("refactoring.room", "room for refactoring in a sprint, share of its plan; without it refactoring competes",
            "share", 0, 0, 0.5)),
    TRAFFIC_SKEW(assumption("code.trafficSkew", "how unevenly work touches modules, 1 for evenly", "1", 1.6, 1, 3)),
    MODULE_MEDIAN(assumption("code.moduleMedian", "median of how fast a module gets worse", "1", 0.835, 0.5, 1.2)),
    GROWTH(assumption("debt.growth", "debt that 5 h of work add to a module", "1", 0.01, 0.004, 0.02)),
    FEEDBACK(measured("debt.feedback", "share of debt that forces new debt", "1", 0.25, 0.1, 0.35, "Besker et al. 2019")),
    REFACTORING(assumption("debt.refactoring", "log reduction of a module's debt by 5 h of refactoring", "1", 0.2, 0.1, 0.4)),
    INCIDENTS(assumption("defect.incidentShare", "share of escaped defects that become incidents", "share", 0.25, 0.1, 0.5));
    // spotless:on

    /** The hours of work that growth and refactoring are about: a unit, to move it is to scale both. */
    public static final double UNIT_HOURS = 5;

    private final ParameterSpec spec;

    CodeParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    /**
     * Get what refactoring leaves of a module's debt, as a share.
     *
     * @param values the constants of the code base
     * @param hours the effort, h
     */
    public static double leftByRefactoring(Values<CodeParameter> values, double hours) {
        return ExponentialFunction.of(-values.get(REFACTORING) * hours / UNIT_HOURS);
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
