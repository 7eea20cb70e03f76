package dev.poise.team.wellbeing;

import dev.poise.kernel.Context;
import dev.poise.parameters.Values;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * Burnout of one person: exhaustion, cynicism, efficacy, and a slow scar that makes recovery slower. The same for developers
 * and the Product Owner. Demands build exhaustion above a threshold, autonomy and support buffer them (job
 * demands-resources); lack of autonomy, worthless work and injustice build cynicism.
 */
public final class Strain {
    /** Cynicism of a developer at the start, 0..1: part of the form. */
    public static final double START_CYNICISM = .235;

    /** Spread of exhaustion at the start between equally sensitive people, 0..1: part of the form. */
    private static final double START_SPREAD = .04;

    /** Pace at which a scar forms, over that of its time constant: part of the form. */
    private static final double SCAR_UP = 1.5;

    /** Pace at which a scar heals, over that of its time constant: part of the form. */
    private static final double SCAR_DOWN = .7;

    /** Frustration by the felt injustice of full pressure: part of the form. */
    private static final double INJUSTICE = .5;

    /** Share of efficacy lost per day at full exhaustion, 1/day: part of the form. */
    private static final double EXHAUSTION_EFFICACY = .003;

    /** Professional efficacy at the start, 0..1: part of the form. */
    private static final double START_EFFICACY = .6;

    private static final int TERMS = 5;
    /**
     * Autonomy and support that neither add to demand nor take from it: where the buffer is 1, by definition. To move it is to
     * scale the gain and the threshold.
     */
    private static final double NEUTRAL = .5;

    /** Guards around the exhaustion that is drawn for somebody who starts, so that nobody is an extreme. */
    private static final double MIN_AT_START = .02;

    private static final double MAX_AT_START = .85;

    private final String who;
    private final double sensitivity;
    private boolean on;
    private Values<StrainParameter> p;

    @Carries(ModelState.EXHAUSTION)
    private double exhaustion;

    @Carries(ModelState.CYNICISM)
    private double cynicism;

    @Carries(ModelState.EFFICACY)
    private double efficacy;

    @Carries(ModelState.SCAR)
    private double scar;

    private final Refreshment refreshment = new Refreshment();

    /**
     * Start a person off.
     *
     * @param who the name of the role
     * @param p constants
     * @param on whether the mechanism is on; off, nothing here ever changes
     * @param sensitivity how strongly demands strain this person, 1 for the median person
     * @param exhaustion exhaustion at the start, 0..1
     * @param cynicism cynicism at the start, 0..1
     */
    public Strain(
            String who, Values<StrainParameter> p, boolean on, double sensitivity, double exhaustion, double cynicism) {
        this.who = who;
        this.p = p;
        this.on = on;
        this.sensitivity = sensitivity;
        this.exhaustion = clamp(exhaustion);
        this.cynicism = clamp(cynicism);
        this.scar = this.exhaustion;
        this.efficacy = START_EFFICACY;
    }

    /**
     * Get the exhaustion of somebody who starts, away from the extremes.
     *
     * @param median exhaustion of the median person
     * @param draw how this person differs from equally sensitive people, standard normal; 0 for the usual one
     * @param bySensitivity how much more exhausted they are for being sensitive
     * @return a level that somebody can start with, 0..1
     */
    public static double atStart(double median, double draw, double bySensitivity) {
        return Math.max(MIN_AT_START, Math.min(MAX_AT_START, median + START_SPREAD * draw + bySensitivity));
    }

    /**
     * Use other constants from now on.
     *
     * @param changed constants
     */
    public void adopt(Values<StrainParameter> changed) {
        p = changed;
    }

    /** Get exhaustion, 0..1. */
    public double exhaustion() {
        return exhaustion;
    }

    /**
     * Get how exhausted the person feels, and would say they are, 0..1: exhaustion, less after days off as long as these
     * last.
     */
    public double felt() {
        return exhaustion * (1 - p.get(StrainParameter.REFRESHING) * refreshment.level());
    }

    /** Get cynicism, 0..1. */
    public double cynicism() {
        return cynicism;
    }

    /** Get professional efficacy, 0..1. */
    public double efficacy() {
        return efficacy;
    }

    /**
     * Live through a working day.
     *
     * @param demand what the day demanded
     * @param colleagues mean exhaustion of colleagues, or the person's own when there are none
     * @param context the run
     */
    public void work(Demand demand, double colleagues, Context context) {
        if (!on) {
            return;
        }
        demand.undermined(p.get(StrainParameter.UNDERMINING) * exhaustion);
        double gain = gain(demand.load, demand.hours, demand.luck, demand.hindrance(), demand.autonomy, demand.support);
        double crossover = p.get(StrainParameter.CROSSOVER) * (colleagues - exhaustion);
        double recovery = exhaustion / recoveryTime();
        double before = exhaustion;
        double after = clamp(before + gain + crossover - recovery);
        if (context.traced()) {
            List<Share> causes = causesOf(demand, gain);
            causes.add(new Share(Cause.CROSSOVER, crossover));
            causes.add(new Share(Cause.RECOVERY, after - before - gain - crossover));
            publish(context, StateVariable.EXHAUSTION, before, after, causes);
        }
        exhaustion = after;
        refreshment.work(p);
        age();
    }

    /**
     * Live through a day off, on leave or ill.
     *
     * @param leave whether the person can let go of work
     * @param context the run
     */
    public void rest(boolean leave, Context context) {
        if (!on) {
            return;
        }
        if (leave) {
            refreshment.leave();
        }
        double before = exhaustion;
        exhaustion = before - before / recoveryTime();
        if (context.traced()) {
            publish(
                    context,
                    StateVariable.EXHAUSTION,
                    before,
                    exhaustion,
                    List.of(new Share(Cause.RECOVERY, exhaustion - before)));
        }
        age();
    }

    /**
     * Let a day's frustrations act on cynicism.
     *
     * @param autonomy experienced autonomy, 0..1
     * @param useful share of recent work that turned out useful, 0..1
     * @param pressure pressure, 0..1
     * @param ambiguity role ambiguity beyond the usual, 0..1
     * @param context the run
     */
    public void frustrate(double autonomy, double useful, double pressure, double ambiguity, Context context) {
        if (!on) {
            return;
        }
        double rate = p.get(StrainParameter.CYNICISM_GAIN) * (1 - cynicism);
        double lack = rate
                * p.get(StrainParameter.FRUSTRATION)
                * Math.max(0, p.get(StrainParameter.AUTONOMY_ENOUGH) - autonomy);
        double valueless =
                rate * p.get(StrainParameter.VALUELESS) * Math.max(0, p.get(StrainParameter.VALUELESS_BELOW) - useful);
        double pressed = rate * INJUSTICE * pressure;
        double unclear = rate * p.get(StrainParameter.AMBIGUITY) * ambiguity;
        double exhausted = p.get(StrainParameter.EXHAUSTION_CYNICISM) * exhaustion * (1 - cynicism);
        double before = cynicism;
        double gain = lack + valueless + pressed + unclear + exhausted;
        double after = clamp(before + gain - before / p.get(StrainParameter.CYNICISM_DECAY));
        if (context.traced()) {
            publish(
                    context,
                    StateVariable.CYNICISM,
                    before,
                    after,
                    List.of(
                            new Share(Cause.AUTONOMY, lack),
                            new Share(Cause.VALUELESS_WORK, valueless),
                            new Share(Cause.PRESSURE, pressed),
                            new Share(Cause.ROLE_AMBIGUITY, unclear),
                            new Share(Cause.EXHAUSTION, exhausted),
                            new Share(Cause.RECOVERY, after - before - gain)));
        }
        cynicism = after;
        change(StateVariable.EFFICACY, -EXHAUSTION_EFFICACY * exhaustion * efficacy, Cause.EXHAUSTION, context);
    }

    /**
     * Take in how a sprint ended.
     *
     * @param goalMet whether the Sprint Goal was met
     * @param context the run
     */
    public void sprintEnded(boolean goalMet, Context context) {
        if (!on) {
            return;
        }
        double step = goalMet
                ? p.get(StrainParameter.EFFICACY_GAIN) * (1 - efficacy)
                : -p.get(StrainParameter.EFFICACY_LOSS) * efficacy;
        change(StateVariable.EFFICACY, step, goalMet ? Cause.GOAL_MET : Cause.GOAL_MISSED, context);
    }

    /**
     * Let a mechanism of a jar change exhaustion, cynicism or efficacy.
     *
     * @param state which one
     * @param amount how much is added
     * @param context the run
     * @throws IllegalArgumentException for any other state
     */
    public void move(StateVariable state, double amount, Context context) {
        double before = state(state);
        double after = on ? clamp(before + amount) : before;
        switch (state) {
            case EXHAUSTION -> exhaustion = after;
            case CYNICISM -> cynicism = after;
            default -> efficacy = after;
        }
        if (context.traced() && before != after) {
            publish(context, state, before, after, List.of(new Share(Cause.ADDED_MECHANISM, after - before)));
        }
    }

    /**
     * Get exhaustion, cynicism or efficacy, 0..1.
     *
     * @param state which one
     * @throws IllegalArgumentException for any other state
     */
    public double state(StateVariable state) {
        return switch (state) {
            case EXHAUSTION -> exhaustion;
            case CYNICISM -> cynicism;
            case EFFICACY -> efficacy;
            default -> throw new IllegalArgumentException(who + " has no " + state.label());
        };
    }

    private void change(StateVariable state, double step, Cause cause, Context context) {
        double before = efficacy;
        efficacy = clamp(before + step);
        if (context.traced()) {
            publish(context, state, before, efficacy, List.of(new Share(cause, efficacy - before)));
        }
    }

    /** Get the time constant of recovery, days: a scar makes it longer. */
    private double recoveryTime() {
        return p.get(StrainParameter.DECAY) * (1 + p.get(StrainParameter.SCAR_SLOWS) * scar);
    }

    private void age() {
        double speed = exhaustion > scar ? SCAR_UP : SCAR_DOWN;
        scar += (exhaustion - scar) * (speed / p.get(StrainParameter.SCAR));
    }

    private double gain(double load, double hours, double luck, double hindrance, double autonomy, double support) {
        double buffer = 1
                - p.get(StrainParameter.AUTONOMY_BUFFER) * (autonomy - NEUTRAL)
                - p.get(StrainParameter.SUPPORT_BUFFER) * (support - NEUTRAL);
        double demand = (load * hours * luck + hindrance) * buffer;
        return p.get(StrainParameter.GAIN)
                * sensitivity
                * Math.max(0, demand - p.get(StrainParameter.THRESHOLD))
                * (1 - exhaustion);
    }

    /** Sets one term after the other to its neutral value; {@link Share#split} has the rule. */
    private List<Share> causesOf(Demand d, double gain) {
        if (gain == 0) {
            return new ArrayList<>();
        }
        Cause[] hindrances = Demand.causes();
        Cause[] causes = new Cause[TERMS + hindrances.length];
        double[] weights = new double[causes.length];
        double hindrance = d.hindrance();
        causes[0] = Cause.LOAD;
        weights[0] = gain - gain(1, d.hours, d.luck, hindrance, d.autonomy, d.support);
        causes[1] = Cause.OVERTIME;
        weights[1] = gain - gain(d.load, 1, d.luck, hindrance, d.autonomy, d.support);
        causes[2] = Cause.LUCK;
        weights[2] = gain - gain(d.load, d.hours, 1, hindrance, d.autonomy, d.support);
        causes[3] = Cause.AUTONOMY;
        weights[3] = gain - gain(d.load, d.hours, d.luck, hindrance, NEUTRAL, d.support);
        causes[4] = Cause.SUPPORT;
        weights[4] = gain - gain(d.load, d.hours, d.luck, hindrance, d.autonomy, NEUTRAL);
        for (int i = 0; i < hindrances.length; i++) {
            causes[TERMS + i] = hindrances[i];
            weights[TERMS + i] =
                    gain - gain(d.load, d.hours, d.luck, hindrance - d.hindrance(i), d.autonomy, d.support);
        }
        return Share.split(gain, gain(1, 1, 1, 0, NEUTRAL, NEUTRAL), causes, weights);
    }

    private void publish(Context context, StateVariable state, double before, double after, List<Share> causes) {
        context.publish(new SimulationEvent.StateChanged(context.now(), who, state, before, after, causes));
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
