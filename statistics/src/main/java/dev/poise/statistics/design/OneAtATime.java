package dev.poise.statistics.design;

import java.util.ArrayList;
import java.util.List;

/** One factor at a time: a first point with every factor at its base level, then every other level of each factor alone. */
public final class OneAtATime {
    private OneAtATime() {}

    /**
     * List the points.
     *
     * @param levels how many levels each factor has, each at least 1
     * @param base the position of each factor's base level, from 0
     * @return a row per point, the position of a level per factor; the base point first
     * @throws IllegalArgumentException when a base level is not one of its factor's levels
     */
    public static int[][] positions(int[] levels, int[] base) {
        List<int[]> rows = new ArrayList<>();
        rows.add(base.clone());
        for (int factor = 0; factor < levels.length; factor++) {
            if (base[factor] < 0 || base[factor] >= levels[factor]) {
                throw new IllegalArgumentException("Level " + base[factor] + " of a factor with " + levels[factor]);
            }
            for (int level = 0; level < levels[factor]; level++) {
                if (level != base[factor]) {
                    int[] row = base.clone();
                    row[factor] = level;
                    rows.add(row);
                }
            }
        }
        return rows.toArray(int[][]::new);
    }
}
