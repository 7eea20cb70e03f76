package dev.poise.report.words;

import dev.poise.experiments.comparison.Onset;

/** What stands above a table of the settings in which scenarios differ. */
public final class SettingsTitle {
    private SettingsTitle() {}

    /**
     * Write it.
     *
     * @param onset when scenarios begin to differ
     */
    public static String of(Onset onset) {
        return onset == Onset.MONDAY ? "Settings that differ from Monday on" : "Settings that differ from the start";
    }
}
