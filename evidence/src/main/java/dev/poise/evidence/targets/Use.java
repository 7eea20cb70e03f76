package dev.poise.evidence.targets;

import java.util.Locale;

/** What a target serves for. */
public enum Use {
    /** Constants were moved until the model met it: that it is met now is no evidence. */
    TUNING,
    /** Looked at only after the constants were frozen. */
    CHECK;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Get the word as it stands in the file. */
    public String id() {
        return id;
    }
}
