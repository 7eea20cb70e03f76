package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.events.StateVariable;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.wellbeing.Demand;
import dev.poise.team.wellbeing.Overtime;
import dev.poise.team.wellbeing.Strain;
import dev.poise.team.wellbeing.StrainParameter;

/** What the days take out of the Product Owner: load of everything that is wanted of them, overtime, burnout. */
final class ProductOwnerWellbeing {
    /** Demand of full pressure on the Product Owner, 1 for an ordinary day: part of the form. */
    private static final double PRESSURE = .1;

    /** Exhaustion of a median Product Owner at the start, 0..1: part of the form. */
    private static final double START_EXHAUSTION = .38;

    /** How fast the felt load follows the load of the day, 1/day: part of the form. */
    private static final double LOAD_RATE = .2;

    /** Pending hours beyond which more add no demand, h: part of the form. */
    private static final double PENDING_MOST = 8;

    /** Cynicism of a Product Owner at the start, 0..1: part of the form. */
    private static final double START_CYNICISM = .225;

    /** Demand per pending hour, 1/h: part of the form. */
    private static final double PENDING = .05;

    /** Most load that is felt, wanted hours over those there are: part of the form. */
    private static final double LOAD_MOST = 2;

    private final long key;
    private final boolean conflict;
    private Values<ProductOwnerParameter> p;
    private Values<StrainParameter> strainValues;
    private final Strain strain;
    private final Overtime overwork;
    private final Demand demand = new Demand();

    @Carries(ModelState.FELT_LOAD)
    private double load = 1;

    @NoState(Reason.OF_THE_DAY)
    private double overtime;

    /** What a working day was like; wanted is the hours wanted over those there are. */
    record Day(
            int day,
            double wanted,
            double availability,
            double waitingHours,
            double pressure,
            double technicalShare,
            double support,
            double useful) {}

    ProductOwnerWellbeing(String who, long key, Conditions conditions) {
        this.key = KeyedRandom.key(key, "energy");
        this.p = conditions.of(ProductOwnerParameter.class);
        this.strainValues = conditions.of(StrainParameter.class);
        this.conflict = conditions.has(Mechanism.ROLE_CONFLICT);
        double lnSensitivity = strainValues.get(StrainParameter.SENSITIVITY) * KeyedRandom.normal(this.key, -1);
        double start = Strain.atStart(
                START_EXHAUSTION,
                KeyedRandom.normal(this.key, -2),
                strainValues.get(StrainParameter.START_SENSITIVITY) * lnSensitivity);
        this.strain = new Strain(
                who,
                strainValues,
                conditions.has(Mechanism.BURNOUT),
                ExponentialFunction.of(lnSensitivity),
                start,
                START_CYNICISM);
        this.overwork = new Overtime(strainValues, conditions.has(Mechanism.OVERTIME));
    }

    void adopt(Conditions conditions) {
        p = conditions.of(ProductOwnerParameter.class);
        strainValues = conditions.of(StrainParameter.class);
        strain.adopt(strainValues);
        overwork.adopt(strainValues);
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

    double overtimeToday() {
        return overtime;
    }

    /**
     * Decide on today's overtime from how much was wanted of late.
     *
     * @param presence hours of presence without it
     * @return hours of work done in an hour of presence: overtime is a faster day
     */
    double begin(double presence) {
        overtime = overwork.hours(p.get(OVERTIME) * presence * (load - 1));
        return pace(presence);
    }

    private double pace(double presence) {
        return (presence + overtime) / presence;
    }

    void work(Day day, Context context) {
        load += LOAD_RATE * (Math.min(LOAD_MOST, day.wanted()) - load);
        double share = day.availability();
        double pace = pace(WorkingTime.HOURS_A_DAY * share);
        double felt = p.get(LOAD_SLOPE) * (1 - share + share * load / pace);
        double luck = Demand.luck(key, day.day());
        demand.of(felt, WorkingTime.HOURS_A_DAY + overtime, luck, p.get(AUTONOMY), day.support())
                .hindered(Cause.PENDING_WORK, PENDING * Math.min(PENDING_MOST, day.waitingHours()))
                .hindered(Cause.PRESSURE, PRESSURE * day.pressure())
                .hindered(Cause.ROLE_CONFLICT, conflict ? p.get(CONFLICT) * day.technicalShare() : 0);
        strain.work(demand, strain.exhaustion(), context);
        strain.frustrate(p.get(AUTONOMY), day.useful(), day.pressure(), 0, context);
        overwork.day(overtime);
    }

    void rest(Context context) {
        overtime = 0;
        strain.rest(true, context);
        overwork.day(0);
    }

    /** Get exhaustion, cynicism or efficacy, 0..1. */
    double state(StateVariable state) {
        return strain.state(state);
    }

    /** Let a mechanism of a jar change exhaustion, cynicism or efficacy. */
    void move(StateVariable state, double amount, Context context) {
        strain.move(state, amount, context);
    }

    void sprintEnded(boolean goalMet, Context context) {
        strain.sprintEnded(goalMet, context);
    }
}
