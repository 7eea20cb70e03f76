package dev.poise.team.developer;

import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.events.StateVariable;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.wellbeing.Demand;
import dev.poise.team.wellbeing.Overtime;
import dev.poise.team.wellbeing.Strain;
import dev.poise.team.wellbeing.StrainParameter;

/** How a developer's days wear them out: what a day demands, burnout, overtime, sick days, and what that costs. */
final class DeveloperWellbeing {
    /** Most demand that promised work can make, 1 for an ordinary day: part of the form. */
    private static final double LOAD_MOST = 2.2;

    /** Share of pace lost at full cynicism: part of the form. */
    private static final double PACE_CYNICISM = .1;

    /** Least demand of a working day, 1 for an ordinary one: part of the form. */
    private static final double LOAD_LEAST = .6;

    /** Pressure from which people work overtime: part of the form. */
    private static final double OVERTIME_FROM = .1;

    private final long luck;
    private final long health;
    private Values<StrainParameter> p;
    /** Hours of a day by contract. */
    @NoState(Reason.OF_THE_DAY)
    private double contract;

    private final Strain strain;
    private final Overtime overtime;
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
            double ambiguity,
            boolean reworked) {}

    DeveloperWellbeing(String who, long key, Conditions conditions, double sensitivity, double exhaustion) {
        this.p = conditions.of(StrainParameter.class);
        this.contract = Situation.hoursADay(conditions.of(Situation.class));
        this.luck = KeyedRandom.key(key, "luck");
        this.health = KeyedRandom.key(key, "health");
        this.strain =
                new Strain(who, p, conditions.has(Mechanism.BURNOUT), sensitivity, exhaustion, Strain.START_CYNICISM);
        this.overtime = new Overtime(p, conditions.has(Mechanism.OVERTIME));
        this.colleagues = exhaustion;
    }

    void adopt(Conditions conditions) {
        p = conditions.of(StrainParameter.class);
        contract = Situation.hoursADay(conditions.of(Situation.class));
        strain.adopt(p);
        overtime.adopt(p);
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
        double wanted = pressure > OVERTIME_FROM ? p.get(StrainParameter.OVERTIME_SLOPE) * pressure * norm : 0;
        return overtime.hours(wanted);
    }

    /** Get how burnout, as far as it is felt, and long weeks slow the person down, 1 for not at all. */
    double pace(double overtimeToday) {
        double weekly = WorkingTime.WEEK * (contract + overtimeToday);
        double proportional = p.get(StrainParameter.PROPORTIONAL_HOURS);
        double saturated = p.get(StrainParameter.SATURATED_HOURS);
        double beyond = Math.max(0, Math.min(weekly, saturated) - proportional);
        double output = Math.min(weekly, proportional) + beyond - beyond * beyond / (2 * (saturated - proportional));
        return output
                / weekly
                * overtime.pace()
                * (1 - p.get(StrainParameter.PACE_EXHAUSTION) * strain.felt() - PACE_CYNICISM * strain.cynicism());
    }

    void work(Day day, Context context) {
        double load = Math.max(
                LOAD_LEAST,
                Math.min(LOAD_MOST, p.get(StrainParameter.LOAD_BASE) + p.get(StrainParameter.LOAD_SLOPE) * day.load()));
        double luckToday = Demand.luck(luck, day.day());
        demand.of(load, contract + day.overtime(), luckToday, day.autonomy(), day.support())
                .hindered(Cause.REWORK, day.reworked() ? p.get(StrainParameter.REWORK) : 0);
        strain.work(demand, colleagues, context);
        strain.frustrate(day.autonomy(), day.useful(), day.pressure(), day.ambiguity(), context);
        overtime.day(day.overtime());
    }

    void rest(boolean leave, Context context) {
        strain.rest(leave, context);
        overtime.day(0);
    }

    /** Let a mechanism of a jar change exhaustion, cynicism or efficacy. */
    void move(StateVariable state, double amount, Context context) {
        strain.move(state, amount, context);
    }

    void sprintEnded(boolean goalMet, Context context) {
        strain.sprintEnded(goalMet, context);
    }
}
