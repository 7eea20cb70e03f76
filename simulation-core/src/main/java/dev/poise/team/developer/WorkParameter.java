package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** How developers get on with work: focus, interruptions, pace, and what debt does to it. */
enum WorkParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    FOCUS_MEETINGS(measured("work.meetings", "hours in meetings on a day",
            "h/day", 1.2, 0.8, 2.4, "developers spend .15 of their time in meetings; Meyer et al. 2019")),
    FOCUS_OTHER(assumption("work.other", "hours on other things on a day", "h/day", 1.4, 0.5, 2.5)),
    COORDINATION(theory("work.coordination", "share of time lost per squared number of colleagues",
            "1", 0.0006, 0.0004, 0.0008, "Brooks's-law model of Madachy 2008")),
    RESUME(measured("work.resume", "median time to resume after an interruption",
            "h", 0.2, 0.167, 0.25, "10-15 minutes; Parnin and Rugaber 2011")),
    PACE_BASE(assumption("pace.base", "pace without skill", "1", 0.55, 0.4, 0.7)),
    PACE_SKILL(assumption("pace.skill", "more pace with full skill", "1", 0.75, 0.5, 1)),
    MOTIVATION_SLOPE(theory("needs.effortSlope", "effect of motivation on pace",
            "1", 0.25, 0.1, 0.45, "from rho .28, halved for confounding; Cerasoli et al. 2016")),
    PRESSURE_EFFORT(assumption("pressure.effort", "more effort at moderate pressure", "share", 0.08, 0, 0.15)),
    DEBT_TIME(theory("debt.timeFactor", "more task time in the worst code", "1", 1.24, 0.8, 1.6, "+124%; Tornhill and Borg 2022"));
    // spotless:on

    private final ParameterSpec spec;

    WorkParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
