package dev.poise.team.situation;

import dev.poise.random.Chance;

/**
 * When a person is on leave: five weeks a year, one in each fifth of the year, chosen by the person's key. Assumption: 25
 * working days a year; the same weeks whatever happens in the run.
 */
public final class Leave {
    private static final int WEEKS = 52;
    private static final int PER_YEAR = 5;

    private Leave() {}

    /**
     * Tell whether a person is on leave.
     *
     * @param key the key of the person's leave
     * @param day working day, from 0
     */
    public static boolean on(long key, int day) {
        int week = day / WorkingTime.WEEK;
        int year = week / WEEKS;
        int inYear = week % WEEKS;
        int part = inYear * PER_YEAR / WEEKS;
        int first = (part * WEEKS + PER_YEAR - 1) / PER_YEAR;
        int next = ((part + 1) * WEEKS + PER_YEAR - 1) / PER_YEAR;
        return inYear == first + Chance.among(key, (long) year * PER_YEAR + part, next - first);
    }
}
