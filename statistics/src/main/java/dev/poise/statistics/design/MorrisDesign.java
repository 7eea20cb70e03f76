package dev.poise.statistics.design;

import java.util.Arrays;

/**
 * Trajectories for screening: each starts at a random point of a grid and moves one factor after the other, each once, by half the
 * grid or more. Morris (1991), Technometrics 33(2), 161-174. Immutable.
 *
 * @param factors how many factors, at least 1
 * @param trajectories how many trajectories, at least 2
 * @param levels how many levels the grid has per factor, even and at least 2; 4 is usual
 * @param seed of the draws
 */
public record MorrisDesign(int factors, int trajectories, int levels, long seed) {
    /**
     * Check the numbers.
     *
     * @throws IllegalArgumentException when one is out of range
     */
    public MorrisDesign {
        if (factors < 1 || trajectories < 2 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(
                    "Trajectories need a factor, 2 trajectories and an even number of levels: " + factors + ", "
                            + trajectories + ", " + levels);
        }
    }

    /** Get the number of points of one trajectory. */
    public int length() {
        return factors + 1;
    }

    /**
     * Draw the trajectories one after the other.
     *
     * @return {@code trajectories * (factors + 1)} rows, the position of a grid level, from 0, per factor; consecutive rows of a
     *     trajectory differ in one factor, by {@code levels / 2} positions
     */
    public int[][] positions() {
        Shuffler shuffler = new Shuffler(seed);
        int[][] rows = new int[Math.multiplyExact(trajectories, length())][];
        int half = levels / 2;
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            int[] at = new int[factors];
            int[] move = new int[factors];
            for (int factor = 0; factor < factors; factor++) {
                int low = shuffler.below(half);
                boolean up = shuffler.below(2) == 0;
                at[factor] = up ? low : low + half;
                move[factor] = up ? half : -half;
            }
            int row = trajectory * length();
            rows[row] = at.clone();
            for (int factor : shuffler.order(factors)) {
                at[factor] += move[factor];
                rows[++row] = at.clone();
            }
        }
        return rows;
    }

    /**
     * Find which factor moves between two consecutive points of a trajectory.
     *
     * @param from a row of {@link #positions()}
     * @param to the row after it, of the same trajectory
     * @throws IllegalArgumentException when not exactly one factor moves
     */
    public static int moved(int[] from, int[] to) {
        int first = Arrays.mismatch(from, to);
        if (first < 0
                || Arrays.mismatch(from, first + 1, from.length, to, first + 1, to.length) >= 0
                || from.length != to.length) {
            throw new IllegalArgumentException("Exactly one factor moves between two points of a trajectory");
        }
        return first;
    }
}
