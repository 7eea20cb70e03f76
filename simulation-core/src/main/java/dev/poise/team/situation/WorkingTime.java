package dev.poise.team.situation;

/**
 * The team's clock: whole working seconds, eight hours a day. Nights and weekends take no time on it; what they do to people
 * happens when a day is closed. Overtime is a faster day, not a longer one.
 */
public final class WorkingTime {
    /** Working seconds in an hour. */
    public static final long HOUR = 3600;
    /** Working hours in a day. */
    public static final int HOURS_A_DAY = 8;
    /** Working seconds in a day. */
    public static final long DAY = HOURS_A_DAY * HOUR;
    /** Working days in a week. */
    public static final int WEEK = 5;
    /** Working days in a year. */
    public static final int YEAR = 260;

    private WorkingTime() {}

    /**
     * Turn hours into seconds, rounded half up, at least 1.
     *
     * @param hours working hours, not negative
     */
    public static long seconds(double hours) {
        return Math.max(1, (long) Math.floor(hours * HOUR + .5));
    }

    /**
     * Turn seconds into hours.
     *
     * @param seconds working seconds
     */
    public static double hours(long seconds) {
        return seconds / (double) HOUR;
    }

    /**
     * Get the working day a time falls into, from 0.
     *
     * @param time working second
     */
    public static int day(long time) {
        return (int) (time / DAY);
    }

    /**
     * Return whether a day is the last before a weekend.
     *
     * @param day working day, from 0
     */
    public static boolean beforeWeekend(int day) {
        return day % WEEK == WEEK - 1;
    }
}
