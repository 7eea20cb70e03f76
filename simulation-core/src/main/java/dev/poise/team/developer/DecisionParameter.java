package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** How developers decide, contradict and are guided, and how free they feel in it. */
enum DecisionParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    CEILING(assumption("autonomy.ceiling", "autonomy that standards, deadlines and the organisation leave", "0..1", 0.72, 0.5, 1)),
    CEILING_SPREAD(assumption("autonomy.ceilingSpread", "sd of that ceiling between people", "0..1", 0.1, 0, 0.2)),
    AUTONOMY_RATE(assumption("autonomy.rate", "how far one decision moves experienced autonomy", "1", 0.04, 0.01, 0.1)),
    AUTONOMY_LOSS(theory("autonomy.lossWeight", "weight of a disappointing decision against a pleasing one",
            "1", 2.0, 1, 4, "losses loom larger; Baumeister et al. 2001")),
    LOOK_IN_OUTCOME(assumption("autonomy.lookInOutcome", "how a look-in feels, 1 for a decision of one's own",
            "0..1", 0.75, 0.5, 1)),
    LOOK_IN_WEIGHT(assumption("autonomy.lookInWeight", "weight of a look-in against a decision", "1", 0.3, 0.1, 0.6)),
    CONSULTED(assumption("autonomy.consulted", "how a consulted decision feels", "0..1", 0.85, 0.6, 1)),
    PRESCRIBED(assumption("autonomy.prescribed", "how a prescribed decision feels", "0..1", 0.25, 0, 0.6)),
    WELCOME_SLOPE(assumption("autonomy.welcomeSlope", "how fast better guidance becomes welcome", "1", 4.0, 1, 8)),
    DECISIONS(assumption("work.decisions", "technical decisions per 4.5 h of effort at complexity .5", "1", 1.6, 0.8, 3)),
    DECISIONS_PLAIN(assumption("work.decisionsPlain", "decisions in work without complexity, over those at complexity .5",
            "share", 0.5, 0.2, 0.8)),
    DECIDE_TO(assumption("work.decideTo", "share of the building until the last decision comes up", "share", 0.8, 0.5, 1)),
    PUSHBACK(assumption("pushback.safe", "probability that a senior contradicts in a safe and flat culture", "1", 0.6, 0.3, 0.9)),
    OVERRIDE_AT(assumption("override.progress", "progress after which a prescription overrides a choice",
            "share", 0.12, 0.05, 0.3)),
    EXPERTISE_FROM(theory("expertise.from", "fit of skill and work up to which guidance costs no autonomy",
            "0..1", 0.25, 0.1, 0.4, "expertise reversal, Kalyuga 2003: direction")),
    EXPERTISE_FULL(theory("expertise.full", "fit from which it costs as much as it can",
            "0..1", 0.6, 0.45, 0.8, "expertise reversal, Kalyuga 2003: direction")),
    NOVEL_SPREAD(theory("solution.novelSpread", "spread of alternatives on novel work, over that on other work",
            "1", 1.5, 1, 2, "prescription costs originality; Mohanani et al. 2021: direction")),
    SOLUTION_SPREAD(assumption("solution.spread", "sd of the quality of one alternative", "1", 0.15, 0.05, 0.25)),
    SOLUTION_ALTERNATIVES(theory("solution.alternatives", "further alternatives that a free and senior team looks at",
            "1", 2.0, 1, 4, "prescription narrows design; Mohanani et al. 2021"));
    // spotless:on

    private final ParameterSpec spec;

    DecisionParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
