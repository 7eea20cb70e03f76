package dev.poise.team.developer;

import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.wellbeing.Demand;
import dev.poise.team.wellbeing.Fatigue;
import dev.poise.team.wellbeing.Strain;
import dev.poise.team.wellbeing.StrainParameter;

/** How a developer's days wear them out: what a day demands, fatigue, burnout, overtime, sick days, and what that costs. */
final class DeveloperWellbeing {
    /** The number of interruptions that the constants are about: a unit, to move it is to scale them. */
    private static final double TYPICAL_INTERRUPTIONS = 3;

    private final long luck;
    private final long health;
    private Values<StrainParameter> p;
    /** Hours of a day by contract. */
    @NoState(Reason.OF_THE_DAY)
    private double contract;

    private final Strain strain;
    private final Fatigue fatigue;
    private final Demand demand = new Demand();

    @NoState(Reason.OF_THE_DAY)
    private double colleagues;

    /** What a working day was like. */
    record Day(
            int day,
            double load,
            double pressure,
            double overtime,
            double autonomy,
            double support,
            double useful,
            boolean blocked,
            int overridden,
            boolean reworked,
            int interruptions) {}

    DeveloperWellbeing(String who, long key, Conditions conditions, double sensitivity, double exhaustion) {
        this.p = conditions.of(StrainParameter.class);
        this.contract = Situation.hoursADay(conditions.of(Situation.class));
        this.luck = KeyedRandom.key(key, "luck");
        this.health = KeyedRandom.key(key, "health");
        this.strain = new Strain(
                who,
                p,
                conditions.has(Mechanism.BURNOUT),
                sensitivity,
                exhaustion,
                p.get(StrainParameter.START_CYNICISM));
        this.fatigue = new Fatigue(p, conditions.has(Mechanism.FATIGUE));
        this.colleagues = exhaustion;
    }

    void adopt(Conditions conditions) {
        p = conditions.of(StrainParameter.class);
        contract = Situation.hoursADay(conditions.of(Situation.class));
        strain.adopt(p);
        fatigue.adopt(p);
    }

    double exhaustion() {
        return strain.exhaustion();
    }

    double cynicism() {
        return strain.cynicism();
    }

    double efficacy() {
        return strain.efficacy();
    }

    double fatigue() {
        return fatigue.morning();
    }

    double evening() {
        return fatigue.evening();
    }

    /** Get what the last working day asked for, 1 for an ordinary day. */
    double demand() {
        return demand.asked();
    }

    /** Notice how exhausted the team is on the whole. */
    void meet(double meanExhaustion) {
        colleagues = Double.isNaN(meanExhaustion) ? strain.exhaustion() : meanExhaustion;
    }

    boolean fallsIll(int day) {
        double probability = p.get(StrainParameter.SICK)
                + p.get(StrainParameter.SICK_SLOPE)
                        * Math.max(0, strain.exhaustion() - p.get(StrainParameter.SICK_FROM));
        return KeyedRandom.happens(health, day, probability);
    }

    /** Decide on overtime: under pressure, as far as the culture asks for it. */
    double overtime(double pressure, double norm) {
        double wanted = pressure > p.get(StrainParameter.OVERTIME_FROM)
                ? p.get(StrainParameter.OVERTIME_SLOPE) * pressure * norm
                : 0;
        return fatigue.overtime(wanted);
    }

    /** Get how burnout, as far as it is felt, and long weeks slow the person down, 1 for not at all. */
    double pace(double overtime) {
        double weekly = WorkingTime.WEEK * (contract + overtime);
        double proportional = p.get(StrainParameter.PROPORTIONAL_HOURS);
        double saturated = p.get(StrainParameter.SATURATED_HOURS);
        double beyond = Math.max(0, Math.min(weekly, saturated) - proportional);
        double output = Math.min(weekly, proportional) + beyond - beyond * beyond / (2 * (saturated - proportional));
        return output
                / weekly
                * (1
                        - p.get(StrainParameter.PACE_EXHAUSTION) * strain.felt()
                        - p.get(StrainParameter.PACE_CYNICISM) * strain.cynicism());
    }

    void work(Day day, Context context) {
        double load = Math.max(
                p.get(StrainParameter.LOAD_LEAST),
                Math.min(
                        p.get(StrainParameter.LOAD_MOST),
                        p.get(StrainParameter.LOAD_BASE) + p.get(StrainParameter.LOAD_SLOPE) * day.load()));
        double interrupted = interrupted(day, StrainParameter.INTERRUPTIONS_MOST);
        double luckToday = KeyedRandom.logNormal(luck, day.day(), 1, p.get(StrainParameter.DAY_NOISE));
        demand.of(load, contract + day.overtime(), luckToday, day.autonomy(), day.support())
                .hindered(Cause.BLOCKED, day.blocked() ? p.get(StrainParameter.BLOCKED) : 0)
                .hindered(Cause.OVERRIDDEN_DECISION, p.get(StrainParameter.OVERRIDDEN) * day.overridden())
                .hindered(Cause.REWORK, day.reworked() ? p.get(StrainParameter.REWORK) : 0)
                .hindered(Cause.INTERRUPTIONS, p.get(StrainParameter.INTERRUPTED) * interrupted);
        strain.work(demand, colleagues, context);
        strain.frustrate(day.autonomy(), day.useful(), day.pressure(), day.overridden(), context);
        double effort = (contract + day.overtime())
                / WorkingTime.HOURS_A_DAY
                * (1
                        + p.get(StrainParameter.FATIGUE_PRESSURE) * day.pressure()
                        + p.get(StrainParameter.FATIGUE_INTERRUPTIONS)
                                * interrupted(day, StrainParameter.FATIGUE_INTERRUPTIONS_MOST));
        fatigue.work(effort, day.overtime(), day.pressure(), strain.felt(), WorkingTime.beforeWeekend(day.day()));
    }

    private double interrupted(Day day, StrainParameter most) {
        return Math.min(p.get(most), day.interruptions()) / TYPICAL_INTERRUPTIONS;
    }

    void rest(int day, boolean leave, Context context) {
        strain.rest(leave, context);
        fatigue.rest(WorkingTime.beforeWeekend(day));
    }

    void sprintEnded(boolean goalMet, Context context) {
        strain.sprintEnded(goalMet, context);
    }
}
