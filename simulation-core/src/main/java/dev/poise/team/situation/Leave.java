package dev.poise.team.situation;

import dev.poise.random.KeyedRandom;

/**
 * When a person is on leave: whole weeks, spread over the year, each chosen by the person's key. Five weeks a year where
 * nothing else is set; the same weeks whatever happens in the run.
 */
public final class Leave {
    private static final int WEEKS = 52;

    private Leave() {}

    /**
     * Return whether a person is on leave.
     *
     * @param key the key of the person's leave
     * @param day working day, from 0
     * @param perYear weeks of leave a year
     */
    public static boolean on(long key, int day, int perYear) {
        int week = day / WorkingTime.WEEK;
        int year = week / WEEKS;
        int inYear = week % WEEKS;
        if (perYear == 0) {
            return false;
        }
        int part = inYear * perYear / WEEKS;
        int first = (part * WEEKS + perYear - 1) / perYear;
        int next = ((part + 1) * WEEKS + perYear - 1) / perYear;
        return inYear == first + KeyedRandom.among(key, (long) year * perYear + part, next - first);
    }
}
