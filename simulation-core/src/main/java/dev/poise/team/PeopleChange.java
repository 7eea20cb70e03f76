package dev.poise.team;

import java.util.Locale;

/** What an intervention does with people rather than with settings. */
public enum PeopleChange {
    /** Developers leave. */
    LEAVE("developers who leave and are not replaced, those who came last", 11),
    /** Developers join. */
    JOIN("developers who join, after those who leave have left", 11),
    /** The Product Owner is away. */
    AWAY("working days for which the Product Owner is away, as on leave", 260);

    private final String about;
    private final int high;

    PeopleChange(String about, int high) {
        this.about = about;
        this.high = high;
    }

    /** Get the name in a file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Say in a few words what its number is. */
    public String about() {
        return about;
    }

    /** Get the largest number that may be asked for; the smallest is 1. */
    public int high() {
        return high;
    }
}
