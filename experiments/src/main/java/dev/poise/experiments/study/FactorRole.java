package dev.poise.experiments.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a factor stands for in a study. */
public enum FactorRole {
    /** Somebody could choose it. */
    LEVER,
    /** Nobody chooses it, and it is not known for certain. */
    UNCERTAINTY,
    /** Held at one value throughout the study, and shown in the tables. */
    CONSTANT;

    /** Get the name used in study files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Get all names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(FactorRole::id).toList();
    }
}
