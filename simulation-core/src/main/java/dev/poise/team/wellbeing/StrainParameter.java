package dev.poise.team.wellbeing;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** How strain builds up and goes away, for developers and the Product Owner alike. */
public enum StrainParameter implements Parameter {
    /** Exhaustion per day and unit of demand above the threshold. */
    GAIN(
            Entry.theory(
                    "burnout.gain",
                    "exhaustion per day and unit of demand above the threshold",
                    "1/day",
                    0.016,
                    0.01,
                    0.025,
                    "chosen with survey correlations and the distribution of burnout in view; direction: job demands-resources")),
    /** Demand that can be borne without building up exhaustion. */
    THRESHOLD(
            Entry.theory(
                    "burnout.threshold",
                    "demand that can be borne without building up exhaustion",
                    "1",
                    0.65,
                    0.5,
                    0.65,
                    "chosen with survey correlations and the distribution of burnout in view; direction: job demands-resources")),
    /** Time constant of recovery from exhaustion. */
    DECAY(Entry.theory(
            "burnout.decay",
            "time constant of recovery from exhaustion",
            "day",
            90.0,
            50,
            90,
            "recovery takes months; Oosterholt et al. 2016")),
    /** How much autonomy buffers demand. */
    AUTONOMY_BUFFER(Entry.theory(
            "burnout.autonomyBuffer",
            "how much autonomy buffers demand",
            "1",
            0.6,
            0.3,
            0.6,
            "Karasek; Aronsson et al. 2017")),
    /** How much support buffers demand. */
    SUPPORT_BUFFER(Entry.theory(
            "burnout.supportBuffer", "how much support buffers demand", "1", 0.4, 0.2, 0.4, "job demands-resources")),
    /** Time constant of the slow scar. */
    SCAR(Entry.measured(
            "burnout.scar",
            "time constant of the slow scar",
            "day",
            250.0,
            150,
            400,
            "better but not well after 1.5 years; Oosterholt et al. 2016")),
    /** Ln-sd of strain sensitivity between people. */
    SENSITIVITY(Entry.measured(
            "burnout.sensitivity",
            "ln-sd of strain sensitivity between people",
            "1",
            0.48,
            0.3,
            0.6,
            "personality explains R .57; Swider and Zimmerman 2010")),
    /** Demand of a day without promised work. */
    LOAD_BASE(Entry.assumption("burnout.loadBase", "demand of a day without promised work", "1", 0.25, 0.2, 0.6)),
    /** Demand per promised work over what can be done. */
    LOAD_SLOPE(Entry.assumption(
            "burnout.loadSlope", "demand per promised work over what can be done", "1", 0.85, 0.4, 1.0)),
    /** Demand of a day with waiting for an answer. */
    BLOCKED(Entry.assumption("burnout.blocked", "demand of a day with waiting for an answer", "1", 0.12, 0, 0.3)),
    /** Demand of an overridden decision. */
    OVERRIDDEN(Entry.assumption("burnout.overridden", "demand of an overridden decision", "1", 0.12, 0, 0.3)),
    /** Demand of a day with rework. */
    REWORK(Entry.assumption("burnout.rework", "demand of a day with rework", "1", 0.1, 0, 0.3)),
    /** Demand of three interruptions. */
    INTERRUPTED(Entry.assumption("burnout.interrupted", "demand of three interruptions", "1", 0.04, 0, 0.15)),
    /** Interruptions of a day beyond which more add no demand. */
    INTERRUPTIONS_MOST(Entry.assumption(
            "burnout.interruptionsMost", "interruptions of a day beyond which more add no demand", "1", 9.0, 3, 20)),
    /** Demand of full pressure on the Product Owner. */
    PRESSURE(Entry.assumption("burnout.pressure", "demand of full pressure on the Product Owner", "1", 0.1, 0, 0.3)),
    /** Autonomy below which its lack frustrates. */
    AUTONOMY_ENOUGH(Entry.assumption(
            "cynicism.autonomyEnough", "autonomy below which its lack frustrates", "0..1", 0.62, 0.4, 0.8)),
    /** Frustration per lack of autonomy. */
    FRUSTRATION(Entry.assumption("cynicism.frustration", "frustration per lack of autonomy", "1", 2.2, 1, 4)),
    /** Frustration of worthless work. */
    VALUELESS(Entry.assumption("cynicism.valueless", "frustration of worthless work", "1", 0.6, 0.2, 1.2)),
    /** Share of useful work below which it frustrates. */
    VALUELESS_BELOW(Entry.assumption(
            "cynicism.valuelessBelow", "share of useful work below which it frustrates", "share", 0.5, 0.3, 0.7)),
    /** Felt injustice of full pressure. */
    INJUSTICE(Entry.assumption("cynicism.pressure", "felt injustice of full pressure", "1", 0.5, 0, 1)),
    /** Felt injustice of an overridden decision. */
    INJUSTICE_OVERRIDE(
            Entry.assumption("cynicism.override", "felt injustice of an overridden decision", "1", 0.25, 0, 0.6)),
    /** Cynicism per day and exhaustion. */
    EXHAUSTION_CYNICISM(
            Entry.assumption("cynicism.exhaustion", "cynicism per day and exhaustion", "1/day", 0.004, 0.001, 0.008)),
    /** Efficacy lost per day and exhaustion. */
    EXHAUSTION_EFFICACY(Entry.assumption(
            "efficacy.exhaustion", "efficacy lost per day and exhaustion", "1/day", 0.003, 0.001, 0.006)),
    /** Ln-sd of a day's demand. */
    DAY_NOISE(Entry.assumption("burnout.dayNoise", "ln-sd of a day's demand", "1", 0.2, 0.1, 0.3)),
    /** Cynicism per day and unit of frustration. */
    CYNICISM_GAIN(
            Entry.assumption("cynicism.gain", "cynicism per day and unit of frustration", "1/day", 0.012, 0.006, 0.02)),
    /** Time constant of cynicism. */
    CYNICISM_DECAY(Entry.assumption("cynicism.decay", "time constant of cynicism", "day", 90.0, 60, 120)),
    /** Efficacy gained with a Sprint Goal that is met. */
    EFFICACY_GAIN(Entry.assumption(
            "efficacy.gain", "efficacy gained with a Sprint Goal that is met", "1/sprint", 0.2, 0.1, 0.3)),
    /** Efficacy lost with a Sprint Goal that is missed. */
    EFFICACY_LOSS(Entry.assumption(
            "efficacy.loss", "efficacy lost with a Sprint Goal that is missed", "1/sprint", 0.1, 0.05, 0.2)),
    /** How fast exhaustion crosses over within a team. */
    CROSSOVER(Entry.measured(
            "burnout.crossover",
            "how fast exhaustion crosses over within a team",
            "1/day",
            0.001,
            0,
            0.01,
            "Bakker et al. 2006")),
    /** Fatigue at the start. */
    START_FATIGUE(Entry.assumption("fatigue.start", "fatigue at the start", "0..1", 0.1, 0, 0.3)),
    /** Fatigue that a normal day adds to a rested person. */
    FATIGUE_GAIN(Entry.assumption(
            "fatigue.gain", "fatigue that a normal day adds to a rested person", "1/day", 0.28, 0.15, 0.4)),
    /** Log recovery over a night with full detachment. */
    NIGHT(Entry.theory(
            "fatigue.night",
            "log recovery over a night with full detachment",
            "1",
            1.6,
            1,
            2.2,
            "effort-recovery, Meijman and Mulder")),
    /** Log recovery over a day off. */
    FREE_DAY(Entry.theory(
            "fatigue.freeDay", "log recovery over a day off", "1", 2.2, 1.5, 3, "effort-recovery, Meijman and Mulder")),
    /** Psychological detachment in the evening without pressure. */
    DETACHMENT(Entry.theory(
            "fatigue.detachment",
            "psychological detachment in the evening without pressure",
            "0..1",
            0.8,
            0.3,
            1,
            "detachment, Sonnentag")),
    /** Overtime per unit of pressure. */
    OVERTIME_SLOPE(Entry.assumption("overtime.slope", "overtime per unit of pressure", "h/day", 4.0, 2, 8)),
    /** Most overtime on a day. */
    OVERTIME_LIMIT(Entry.assumption("overtime.limit", "most overtime on a day", "h/day", 2.0, 1, 4)),
    /** Overwork after which overtime is refused. */
    OVERTIME_TOLERATED(Entry.theory(
            "overtime.tolerated",
            "overwork after which overtime is refused",
            "day",
            50.0,
            20,
            60,
            "Abdel-Hamid and Madnick 1991")),
    /** Weekly hours up to which output is proportional. */
    PROPORTIONAL_HOURS(Entry.measured(
            "overtime.proportionalHours",
            "weekly hours up to which output is proportional",
            "h/week",
            49.0,
            45,
            52,
            "Pencavel 2014")),
    /** Weekly hours from which more hours give no more output. */
    SATURATED_HOURS(Entry.measured(
            "overtime.saturatedHours",
            "weekly hours from which more hours give no more output",
            "h/week",
            63.0,
            58,
            66,
            "Pencavel 2014")),
    /** How much faster exhaustion goes away on leave. */
    LEAVE_RECOVERY(
            Entry.assumption("leave.recovery", "how much faster exhaustion goes away on leave", "1", 1.0, 0.5, 3)),
    /** How much less exhausted people feel right after a long leave. */
    REFRESHING(Entry.measured(
            "leave.refreshing",
            "how much less exhausted people feel right after a long leave",
            "share",
            0.12,
            0.1,
            0.3,
            "d .43 at its end; de Bloom et al. 2009")),
    /** Share of that which the first day of leave brings. */
    REFRESHED(Entry.assumption(
            "leave.refreshed", "share of that which the first day of leave brings", "1/day", 0.2, 0.1, 0.5)),
    /** Time constant with which work uses it up. */
    REFRESHED_DAYS(Entry.measured(
            "leave.fading",
            "time constant with which work uses it up",
            "day",
            5.0,
            3,
            12,
            "gone within two to four weeks; de Bloom et al. 2009")),
    /** Probability of a sick day. */
    SICK(Entry.assumption("sick.hazard", "probability of a sick day", "1/day", 0.03, 0.01, 0.06)),
    /** Exhaustion from which people are ill more often. */
    SICK_FROM(Entry.assumption(
            "sick.exhaustionFrom", "exhaustion from which people are ill more often", "0..1", 0.6, 0.4, 0.8)),
    /** More probability of a sick day per exhaustion above that. */
    SICK_SLOPE(Entry.assumption(
            "sick.exhaustionSlope", "more probability of a sick day per exhaustion above that", "1/day", 0.15, 0, 0.4)),
    /** Exhaustion of a median developer at the start. */
    START(Entry.assumption("burnout.start", "exhaustion of a median developer at the start", "0..1", 0.3, 0.1, 0.5)),
    /** Spread of exhaustion at the start between equally sensitive people. */
    START_SPREAD(Entry.assumption(
            "burnout.startSpread",
            "spread of exhaustion at the start between equally sensitive people",
            "0..1",
            0.04,
            0,
            0.1)),
    /** More exhaustion at the start per ln of sensitivity. */
    START_SENSITIVITY(Entry.assumption(
            "burnout.startSensitivity", "more exhaustion at the start per ln of sensitivity", "0..1", 0.22, 0, 0.4)),
    /** Cynicism of a developer at the start. */
    START_CYNICISM(Entry.assumption("cynicism.start", "cynicism of a developer at the start", "0..1", 0.235, 0.1, 0.4)),
    /** Professional efficacy at the start. */
    START_EFFICACY(Entry.assumption("efficacy.start", "professional efficacy at the start", "0..1", 0.6, 0.4, 0.8)),
    /** How much a full scar slows recovery. */
    SCAR_SLOWS(Entry.assumption("burnout.scarSlows", "how much a full scar slows recovery", "1", 2.0, 1, 3)),
    /** How much faster than its time constant a scar forms. */
    SCAR_UP(Entry.assumption("burnout.scarUp", "how much faster than its time constant a scar forms", "1", 1.5, 1, 2)),
    /** How much slower than its time constant a scar heals. */
    SCAR_DOWN(Entry.assumption(
            "burnout.scarDown", "how much slower than its time constant a scar heals", "1", 0.7, 0.4, 1)),
    /** Least demand of a working day. */
    LOAD_LEAST(Entry.assumption("burnout.loadLeast", "least demand of a working day", "1", 0.6, 0.4, 0.8)),
    /** Most demand that promised work can make. */
    LOAD_MOST(Entry.assumption("burnout.loadMost", "most demand that promised work can make", "1", 2.2, 1.4, 3)),
    /** Pace lost at full exhaustion. */
    PACE_EXHAUSTION(Entry.assumption("pace.exhaustion", "pace lost at full exhaustion", "share", 0.25, 0.1, 0.4)),
    /** Pace lost at full cynicism. */
    PACE_CYNICISM(Entry.assumption("pace.cynicism", "pace lost at full cynicism", "share", 0.1, 0, 0.2)),
    /** Pressure from which people work overtime. */
    OVERTIME_FROM(Entry.assumption("overtime.from", "pressure from which people work overtime", "0..1", 0.1, 0, 0.3)),
    /** Time constant with which overwork goes away on days without overtime. */
    OVERTIME_RECOVERY(Entry.theory(
            "overtime.recovery",
            "time constant with which overwork goes away on days without overtime",
            "day",
            20.0,
            10,
            40,
            "Abdel-Hamid and Madnick 1991")),
    /** Overwork below which people are willing again. */
    OVERTIME_WILLING(
            Entry.assumption("overtime.willing", "overwork below which people are willing again", "day", 5.0, 0, 20)),
    /** More fatigue from a day under full pressure. */
    FATIGUE_PRESSURE(Entry.assumption(
            "fatigue.pressure", "more fatigue from a day under full pressure", "share", 0.3, 0.1, 0.5)),
    /** More fatigue from a day with three interruptions. */
    FATIGUE_INTERRUPTIONS(Entry.assumption(
            "fatigue.interruptions", "more fatigue from a day with three interruptions", "share", 0.15, 0, 0.3)),
    /** Interruptions of a day beyond which more add no fatigue. */
    FATIGUE_INTERRUPTIONS_MOST(Entry.assumption(
            "fatigue.interruptionsMost", "interruptions of a day beyond which more add no fatigue", "1", 3.0, 1, 9)),
    /** Least detachment, however bad things are. */
    DETACHMENT_LEAST(Entry.assumption(
            "fatigue.detachmentLeast", "least detachment, however bad things are", "0..1", 0.1, 0.02, 0.3)),
    /** Detachment lost under full pressure. */
    DETACHMENT_PRESSURE(Entry.theory(
            "fatigue.detachmentPressure",
            "detachment lost under full pressure",
            "0..1",
            0.3,
            0.1,
            0.5,
            "detachment, Sonnentag: direction")),
    /** Exhaustion from which letting go gets harder. */
    EXHAUSTED_FROM(Entry.assumption(
            "fatigue.exhaustedFrom", "exhaustion from which letting go gets harder", "0..1", 0.3, 0.1, 0.5)),
    /** Detachment lost per exhaustion above that. */
    DETACHMENT_EXHAUSTION(Entry.theory(
            "fatigue.detachmentExhaustion",
            "detachment lost per exhaustion above that",
            "0..1",
            0.3,
            0.1,
            0.5,
            "detachment, Sonnentag: direction")),
    /** Demand that full exhaustion adds to a day by mistakes and friction. */
    UNDERMINING(Entry.theory(
            "burnout.selfUndermining",
            "demand that full exhaustion adds to a day by mistakes and friction",
            "1",
            0.15,
            0,
            0.5,
            "self-undermining, Bakker and Costa 2014; direction: Guthier et al. 2020"));

    private final Entry entry;

    StrainParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
