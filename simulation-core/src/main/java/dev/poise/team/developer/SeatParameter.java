package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** How developers learn, leave, and are followed by newcomers. */
enum SeatParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    LEARNING_DAYS(assumption("skill.learningDays", "learning half-life on decisions of one's own", "day", 250.0, 60, 400)),
    SKILL_LIMIT(assumption("learning.limit", "skill that learning leads to", "0..1", 0.92, 0.85, 1)),
    OBSOLESCENCE_YEARS(assumption("skill.halfLife", "half-life of technical knowledge that is not renewed", "year", 4.0, 2, 8)),
    LEAVING(theory("turnover.hazard", "monthly hazard of leaving in an ordinary situation",
            "1/month", 0.01, 0.006, 0.015, "turnover of 12-13% a year in the industry, vendors' figures")),
    LEAVING_EXHAUSTION(measured("turnover.exhaustionSlope", "log hazard per exhaustion",
            "1", 3.2, 2, 4, "R .33; Swider and Zimmerman 2010")),
    LEAVING_CYNICISM(measured("turnover.cynicismSlope", "log hazard per cynicism", "1", 1.0, 0.5, 2, "Swider and Zimmerman 2010")),
    VACANCY(theory("turnover.vacancyDays", "days until somebody new starts", "day", 40.0, 20, 80, "Abdel-Hamid and Madnick 1991").inTentativeForm()),
    RAMP(measured("onboarding.days", "days until a newcomer is fully productive",
            "day", 90.0, 60, 180, "3-9 months by a survey of some 80 engineers; Dror 2020").inTentativeForm()),
    /** The mean over the ramp is halfway between this and 1. */
    MENTORING(theory("onboarding.mentoring", "time that a newcomer costs a colleague",
            "share", 0.25, 0.15, 0.3, "Brooks's-law model of Madachy 2008: 25%").inTentativeForm());
    // spotless:on

    private final ParameterSpec spec;

    SeatParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
