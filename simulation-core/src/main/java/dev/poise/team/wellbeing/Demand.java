package dev.poise.team.wellbeing;

import dev.poise.random.KeyedRandom;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.situation.WorkingTime;

/**
 * What a day demanded of a person: load times hours times luck, plus hindrances, buffered by autonomy and support. Filled
 * again each day. Not thread-safe.
 */
public final class Demand {
    /** Ln-sd of the luck of a day: part of the form. */
    private static final double LUCK_SPREAD = .2;

    private static final Cause[] HINDRANCES = {
        Cause.REWORK, Cause.PENDING_WORK, Cause.PRESSURE, Cause.ROLE_CONFLICT, Cause.EXHAUSTION
    };

    private static final int OWN_EXHAUSTION = HINDRANCES.length - 1;

    /** Load, 1 for an ordinary day. */
    @NoState(Reason.OF_THE_DAY)
    double load = 1;
    /** Hours worked over eight. */
    @NoState(Reason.OF_THE_DAY)
    double hours = 1;
    /** Luck of the day, 1 for an ordinary day. */
    @NoState(Reason.OF_THE_DAY)
    double luck = 1;
    /** Experienced autonomy, 0..1. */
    @NoState(Reason.OF_THE_DAY)
    double autonomy = .5;
    /** Support, 0..1. */
    @NoState(Reason.OF_THE_DAY)
    double support = .5;

    private final double[] hindrances = new double[HINDRANCES.length];

    /**
     * Draw the luck of a person's day: by how much it demands more than what is foreseen of it, or less.
     *
     * @param key the key of the person
     * @param day the day
     * @return luck, 1 for an ordinary day
     */
    public static double luck(long key, int day) {
        return KeyedRandom.logNormal(key, day, 1, LUCK_SPREAD);
    }

    /**
     * Start a day.
     *
     * @param load load, 1 for an ordinary day
     * @param hours hours worked
     * @param luck luck of the day, 1 for an ordinary day
     * @param autonomy experienced autonomy, 0..1
     * @param support support, 0..1
     * @return this
     */
    public Demand of(double load, double hours, double luck, double autonomy, double support) {
        this.load = load;
        this.hours = hours / WorkingTime.HOURS_A_DAY;
        this.luck = luck;
        this.autonomy = autonomy;
        this.support = support;
        java.util.Arrays.fill(hindrances, 0);
        return this;
    }

    /**
     * Add a hindrance.
     *
     * @param cause one of rework, pending work, pressure, role conflict
     * @param amount demand added, not negative
     * @return this
     */
    public Demand hindered(Cause cause, double amount) {
        for (int i = 0; i < HINDRANCES.length; i++) {
            if (HINDRANCES[i] == cause) {
                hindrances[i] += amount;
                return this;
            }
        }
        throw new IllegalArgumentException(cause + " is not a hindrance");
    }

    /** Get what the day asked for before autonomy and support buffered it, 1 for an ordinary day. */
    public double asked() {
        return load * hours * luck + hindrance();
    }

    /**
     * Say what the person's own exhaustion adds to the day: mistakes, friction (self-undermining). Said again it replaces what
     * was said before.
     */
    void undermined(double amount) {
        hindrances[OWN_EXHAUSTION] = amount;
    }

    double hindrance() {
        double sum = 0;
        for (double hindrance : hindrances) {
            sum += hindrance;
        }
        return sum;
    }

    static Cause[] causes() {
        return HINDRANCES;
    }

    double hindrance(int index) {
        return hindrances[index];
    }
}
