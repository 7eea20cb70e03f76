package dev.poise.team.wellbeing;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** How strain builds up and goes away, for developers and the Product Owner alike. */
public enum StrainParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    GAIN(theory("burnout.gain", "exhaustion per day and unit of demand above the threshold",
            "1/day", 0.016, 0.01, 0.025, "chosen with survey correlations and the distribution of burnout in view; direction: job demands-resources")),
    THRESHOLD(theory("burnout.threshold", "demand that can be borne without building up exhaustion",
            "1", 0.65, 0.5, 0.65, "chosen with survey correlations and the distribution of burnout in view; direction: job demands-resources")),
    DECAY(theory("burnout.decay", "time constant of recovery from exhaustion",
            "day", 90.0, 50, 90, "recovery takes months; Oosterholt et al. 2016")),
    AUTONOMY_BUFFER(theory("burnout.autonomyBuffer", "how much autonomy buffers demand",
            "1", 0.6, 0.3, 0.6, "Karasek; Aronsson et al. 2017")),
    SUPPORT_BUFFER(theory("burnout.supportBuffer", "how much support buffers demand", "1", 0.4, 0.2, 0.4, "job demands-resources")),
    SCAR(measured("burnout.scar", "time constant of the slow scar",
            "day", 250.0, 150, 400, "better but not well after 1.5 years; Oosterholt et al. 2016")),
    SENSITIVITY(measured("burnout.sensitivity", "ln-sd of strain sensitivity between people",
            "1", 0.48, 0.3, 0.6, "personality explains R .57; Swider and Zimmerman 2010")),
    LOAD_BASE(assumption("burnout.loadBase", "demand of a day without promised work", "1", 0.25, 0.2, 0.6)),
    LOAD_SLOPE(assumption("burnout.loadSlope", "demand per promised work over what can be done", "1", 0.85, 0.4, 1.0)),
    REWORK(assumption("burnout.rework", "demand of a day with rework", "1", 0.1, 0, 0.3)),
    AUTONOMY_ENOUGH(assumption("cynicism.autonomyEnough", "autonomy below which its lack frustrates", "0..1", 0.62, 0.4, 0.8)),
    FRUSTRATION(assumption("cynicism.frustration", "frustration per lack of autonomy", "1", 2.2, 1, 4)),
    VALUELESS(assumption("cynicism.valueless", "frustration of worthless work", "1", 0.6, 0.2, 1.2)),
    VALUELESS_BELOW(assumption("cynicism.valuelessBelow", "share of useful work below which it frustrates",
            "share", 0.5, 0.3, 0.7)),
    AMBIGUITY(theory("cynicism.ambiguity", "frustration per role ambiguity beyond the usual",
            "1", 1.5, 0.5, 3, "laissez-faire leadership, Skogstad et al. 2007: direction")),
    EXHAUSTION_CYNICISM(assumption("cynicism.exhaustion", "cynicism per day and exhaustion", "1/day", 0.004, 0.001, 0.008)),
    CYNICISM_GAIN(assumption("cynicism.gain", "cynicism per day and unit of frustration", "1/day", 0.012, 0.006, 0.02)),
    CYNICISM_DECAY(assumption("cynicism.decay", "time constant of cynicism", "day", 90.0, 60, 120)),
    EFFICACY_GAIN(assumption("efficacy.gain", "efficacy gained with a Sprint Goal that is met", "1/sprint", 0.2, 0.1, 0.3)),
    EFFICACY_LOSS(assumption("efficacy.loss", "efficacy lost with a Sprint Goal that is missed", "1/sprint", 0.1, 0.05, 0.2)),
    CROSSOVER(theory("burnout.crossover", "how fast exhaustion crosses over within a team",
            "1/day", 0.001, 0, 0.01, "burnout crosses over in teams, Bakker et al. 2006: direction")),
    OVERTIME_SLOPE(assumption("overtime.slope", "overtime per unit of pressure", "h/day", 4.0, 2, 8)),
    OVERTIME_LIMIT(assumption("overtime.limit", "most overtime on a day", "h/day", 2.0, 1, 4)),
    OVERTIME_TOLERATED(theory("overtime.tolerated", "overwork after which overtime is refused",
            "day", 50.0, 20, 60, "Abdel-Hamid and Madnick 1991").inTentativeForm()),
    PROPORTIONAL_HOURS(measured("overtime.proportionalHours", "weekly hours up to which output is proportional",
            "h/week", 49.0, 45, 52, "Pencavel 2014")),
    SATURATED_HOURS(measured("overtime.saturatedHours", "weekly hours from which more hours give no more output",
            "h/week", 63.0, 58, 66, "Pencavel 2014")),
    REFRESHING(measured("leave.refreshing", "how much less exhausted people feel right after a long leave",
            "share", 0.12, 0.1, 0.3, "d .43 at its end; de Bloom et al. 2009").inTentativeForm()),
    REFRESHED_DAYS(measured("leave.fading", "time constant with which work uses it up",
            "day", 5.0, 3, 12, "gone within two to four weeks; de Bloom et al. 2009").inTentativeForm()),
    SICK(assumption("sick.hazard", "probability of a sick day", "1/day", 0.03, 0.01, 0.06)),
    SICK_FROM(assumption("sick.exhaustionFrom", "exhaustion from which people are ill more often", "0..1", 0.6, 0.4, 0.8)),
    SICK_SLOPE(assumption("sick.exhaustionSlope", "more probability of a sick day per exhaustion above that",
            "1/day", 0.15, 0, 0.4)),
    START(assumption("burnout.start", "exhaustion of a median developer at the start", "0..1", 0.3, 0.1, 0.5)),
    START_SENSITIVITY(assumption("burnout.startSensitivity", "more exhaustion at the start per ln of sensitivity",
            "0..1", 0.22, 0, 0.4)),
    SCAR_SLOWS(assumption("burnout.scarSlows", "how much a full scar slows recovery", "1", 2.0, 1, 3)),
    PACE_EXHAUSTION(assumption("pace.exhaustion", "pace lost at full exhaustion", "share", 0.25, 0.1, 0.4)),
    OVERTIME_FADING(theory("overtime.fading", "pace lost per day of overwork",
            "1/day", 0.005, 0, 0.01, "Business Roundtable 1980; disputed by Thomas 1992")),
    UNDERMINING(theory("burnout.selfUndermining", "demand that full exhaustion adds to a day by mistakes and friction",
            "1", 0.15, 0, 0.5, "self-undermining, Bakker and Costa 2014; direction: Guthier et al. 2020"));
    // spotless:on

    private final ParameterSpec spec;

    StrainParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
