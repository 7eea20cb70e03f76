package dev.poise.experiments.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the runs of different points belong together. */
public enum Pairing {
    /** Replication r of every point has the same seed, so every entity has the same random numbers in all points. */
    ENTITY,
    /** Replication r has the same seed at all points of one world, and others in other worlds: levers are paired, worlds are independent. */
    WORLD,
    /** Every run has a seed of its own. */
    NONE;

    /** Get the name used in study files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Get all names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Pairing::id).toList();
    }
}
