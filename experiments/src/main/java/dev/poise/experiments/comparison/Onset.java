package dev.poise.experiments.comparison;

import java.util.Locale;

/** When that begins in which scenarios differ: which of two questions a comparison asks. */
public enum Onset {
    /**
     * On Monday, the first day of the first measured sprint: every scenario is the baseline up to then. What cannot change during a run is
     * alike in all of them.
     */
    MONDAY,
    /** Before the warm-up: every scenario has always been so. */
    START;

    /** Get the name used in files and on the page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
