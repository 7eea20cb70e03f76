package dev.poise.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How much is tried: a seeded sample in every build, all of it when {@code .ci/thorough} asks. The one place that decides.
 */
public final class SampleSize {
    private static final boolean THOROUGH = Boolean.getBoolean("poise.thorough");

    private SampleSize() {}

    /** Return whether all is to be tried. */
    public static boolean isThorough() {
        return THOROUGH;
    }

    /**
     * Get how often something is tried.
     *
     * @param usual in every build
     * @param thorough when asked to be thorough
     */
    public static int of(int usual, int thorough) {
        return THOROUGH ? thorough : usual;
    }

    /**
     * Get what is tried: some of all in every build, always the same ones, in their order; all when asked to be thorough.
     *
     * @param usual how many in every build
     */
    public static <T> List<T> of(int usual, List<T> all) {
        if (THOROUGH || all.size() <= usual) {
            return all;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(all.size()));
        return places.subList(0, usual).stream().sorted().map(all::get).toList();
    }
}
