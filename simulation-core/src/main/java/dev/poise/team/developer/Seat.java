package dev.poise.team.developer;

import static dev.poise.team.developer.DecisionParameter.*;
import static dev.poise.team.developer.SeatParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.wellbeing.Strain;
import dev.poise.team.wellbeing.StrainParameter;

/**
 * Who sits in a developer's seat: traits of the person, drawn again for whoever follows after somebody left, and how far a
 * newcomer has got. Everything follows from the seat's key and how many people sat there before.
 */
final class Seat {
    /** Log hazard of leaving per lack of motivation: part of the form. */
    private static final double LEAVING_MOTIVATION = 1.5;

    /** Productivity of a newcomer on the first day, share of a veteran's (Abdel-Hamid and Madnick 1991): part of the form. */
    private static final double RAMP_START = .1;

    /**
     * No day's hazard of leaving is higher than this, so that most days no exponential has to be taken: a bound that the
     * standard constants do not reach even for somebody wholly exhausted, cynical and without motivation.
     */
    private static final double HIGHEST_HAZARD = .1;

    /** Where the hazard of leaving is meant, by definition: to move these is to scale {@code turnover.hazard}. */
    private static final double TYPICAL_EXHAUSTION = .35;

    private static final double TYPICAL_CYNICISM = .3;
    private static final double TYPICAL_MOTIVATION = .6;
    private static final double MONTH_DAYS = 21;
    /** Guards around what is drawn for a person, so that nobody is an extreme. */
    private static final double MIN_SKILL = .05;

    private static final double MAX_SKILL = .95;
    private static final double MIN_CEILING = .3;

    private static final double LN_2 = .6931471805599453;
    /**
     * Decisions a day at which the half-life of learning is meant, and how much of learning lies in deciding: to move these is
     * to scale {@code skill.learningDays}.
     */
    private static final double DECISIONS_A_DAY = .7;

    private static final double BY_DECIDING = .5;

    private final long key;
    private final long leaving;

    @NoState(Reason.FOLLOWS)
    private double skillLeft;

    private DeveloperValues p;
    private int person;

    /** Whether the team has this seat, vacant or not. */
    private boolean open = true;

    @Carries(ModelState.VACANT_DAYS)
    private int vacantDays;

    @Carries(ModelState.DAYS_HERE)
    private int daysHere;

    /** Skill of the person, 0..1. */
    @Carries(ModelState.SKILL)
    double skill;
    /** Autonomy that this person can feel at most, 0..1. */
    @Carries(ModelState.CEILING)
    double ceiling;
    /** Strain sensitivity, 1 for the median person. */
    @Carries(ModelState.SENSITIVITY)
    double sensitivity;
    /** How exhausted the person is when they start. */
    @NoState(Reason.FOLLOWS)
    double exhaustion;

    Seat(long key, DeveloperValues p, Values<StrainParameter> strain, Values<Situation> situation) {
        this.key = key;
        this.leaving = KeyedRandom.key(key, "leaving");
        this.skillLeft = left(p);
        this.p = p;
        draw(strain, situation);
        this.daysHere = (int) p.get(RAMP) + 1;
    }

    void adopt(DeveloperValues changed) {
        p = changed;
        skillLeft = left(changed);
    }

    /** Get what a day leaves of a skill. */
    private static double left(DeveloperValues p) {
        return ExponentialFunction.of(-LN_2 / (p.get(OBSOLESCENCE_YEARS) * WorkingTime.YEAR));
    }

    private void draw(Values<StrainParameter> strain, Values<Situation> situation) {
        long who = KeyedRandom.key(key, person);
        skill = clamp(
                situation.get(Situation.SENIORITY)
                        + situation.get(Situation.SENIORITY_SPREAD) * KeyedRandom.normal(who, 1),
                MIN_SKILL,
                MAX_SKILL);
        ceiling = clamp(p.get(CEILING) + p.get(CEILING_SPREAD) * KeyedRandom.normal(who, 2), MIN_CEILING, 1);
        double lnSensitivity = strain.get(StrainParameter.SENSITIVITY) * KeyedRandom.normal(who, 3);
        sensitivity = ExponentialFunction.of(lnSensitivity);
        exhaustion = Strain.atStart(
                strain.get(StrainParameter.START),
                KeyedRandom.normal(who, 4),
                strain.get(StrainParameter.START_SENSITIVITY) * lnSensitivity);
    }

    /** Return whether nobody sits here: between two people, or because the team does not have the seat. */
    boolean vacant() {
        return !open || vacantDays > 0;
    }

    /** Take the seat out of the team. */
    void close() {
        open = false;
    }

    /** Put a new seat into the team, for somebody who starts tomorrow. */
    void open() {
        open = true;
        daysHere = 0;
    }

    /** Return whether the person leaves today. */
    boolean leaves(int day, double exhaustion, double cynicism, double motivation) {
        double draw = KeyedRandom.uniform(leaving, day);
        if (draw > HIGHEST_HAZARD) {
            return false;
        }
        double daily = p.get(LEAVING)
                / MONTH_DAYS
                * ExponentialFunction.of(p.get(LEAVING_EXHAUSTION) * (exhaustion - TYPICAL_EXHAUSTION)
                        + p.get(LEAVING_CYNICISM) * (cynicism - TYPICAL_CYNICISM)
                        - LEAVING_MOTIVATION * (motivation - TYPICAL_MOTIVATION));
        return draw < Math.min(HIGHEST_HAZARD, daily);
    }

    void vacate() {
        vacantDays = (int) p.get(VACANCY);
    }

    /** Let a day of vacancy pass; true when somebody new starts tomorrow. */
    boolean fill(Values<StrainParameter> strain, Values<Situation> situation) {
        vacantDays--;
        if (vacantDays > 0) {
            return false;
        }
        person++;
        daysHere = 0;
        draw(strain, situation);
        return true;
    }

    /** Let a working day pass for the person: skill that is not renewed goes out of date. */
    void day() {
        daysHere++;
        skill *= skillLeft;
    }

    /**
     * Learn from a decision.
     *
     * @param owned 1 for a decision of one's own, less when the Product Owner was heard, 0 for a prescribed one
     */
    void learn(double owned) {
        double perDecision = BY_DECIDING * LN_2 / p.get(LEARNING_DAYS) / DECISIONS_A_DAY;
        skill += owned * perDecision * (p.get(SKILL_LIMIT) - skill);
    }

    /** Get how productive the person is already, 0..1: an S-curve from the first day to the end of the ramp. */
    double ramp() {
        double share = Math.min(1, daysHere / p.get(RAMP));
        double curve = share * share * (3 - 2 * share);
        return RAMP_START + (1 - RAMP_START) * curve;
    }

    private static double clamp(double x, double low, double high) {
        return Math.max(low, Math.min(high, x));
    }
}
