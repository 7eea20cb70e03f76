package dev.poise.team;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A change of settings or of the team while a run goes on. Takes effect at the start of a working day.
 *
 * @param sprint the sprint, counted from 1 after the warm-up
 * @param day the working day of that sprint, counted from 1
 * @param set the new values by dotted name, a choice by the index of its name, in the order given
 * @param leave developers who leave and are not replaced: those with the highest numbers
 * @param join developers who join, after those who leave have left
 */
public record Intervention(int sprint, int day, Map<String, Double> set, int leave, int join) {

    /** Copies the changes and checks the time. */
    public Intervention {
        set = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(set));
        if (sprint < 1 || day < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "An intervention was set for sprint %d day %d; both count from 1.", sprint, day));
        }
        if (leave < 0 || join < 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "An intervention was to let %d leave and %d join; neither may be below 0.",
                    leave,
                    join));
        }
    }

    /**
     * Describe a change of settings alone.
     *
     * @param sprint the sprint, counted from 1 after the warm-up
     * @param day the working day of that sprint, counted from 1
     * @param set the new values by dotted name
     */
    public Intervention(int sprint, int day, Map<String, Double> set) {
        this(sprint, day, set, 0, 0);
    }
}
