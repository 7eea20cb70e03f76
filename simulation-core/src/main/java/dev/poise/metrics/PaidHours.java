package dev.poise.metrics;

import dev.poise.team.situation.WorkingTime;

/** What a developer is paid for on a day, whether they are there or not: a fifth of the weekly hours of the contract that day. */
final class PaidHours {
    private double before;
    private double now;
    private long changedAt = -1;

    /**
     * Begin with a contract.
     *
     * @param weekly hours a week
     */
    PaidHours(double weekly) {
        before = weekly / WorkingTime.WEEK;
        now = before;
    }

    /**
     * Take note of another contract; days that are closed at this time were still those of the old one.
     *
     * @param weekly hours a week
     */
    void change(long time, double weekly) {
        before = changedAt == time ? before : now;
        now = weekly / WorkingTime.WEEK;
        changedAt = time;
    }

    /** Get the hours paid for the day that was closed at a time. */
    double ofDayClosedAt(long time) {
        return time > changedAt ? now : before;
    }
}
