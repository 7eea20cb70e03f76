package dev.poise.statistics.design;

/** Every combination of the levels of all factors; the last factor changes fastest. */
public final class FullFactorial {
    private FullFactorial() {}

    /**
     * Count the combinations.
     *
     * @param levels how many levels each factor has, each at least 1
     * @return their number, at most {@link Long#MAX_VALUE}
     */
    public static long size(int... levels) {
        long size = 1;
        for (int number : levels) {
            size = size > Long.MAX_VALUE / number ? Long.MAX_VALUE : size * number;
        }
        return size;
    }

    /**
     * List the combinations.
     *
     * @param levels how many levels each factor has, each at least 1
     * @return a row per combination, the position of a level, from 0, per factor
     * @throws IllegalArgumentException when there are more combinations than an array can hold, or a factor has no level
     */
    public static int[][] positions(int... levels) {
        for (int number : levels) {
            if (number < 1) {
                throw new IllegalArgumentException("A factor has at least one level, not " + number);
            }
        }
        long size = size(levels);
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Too many combinations: " + size);
        }
        int[][] rows = new int[(int) size][levels.length];
        for (int row = 0; row < rows.length; row++) {
            int rest = row;
            for (int factor = levels.length - 1; factor >= 0; factor--) {
                rows[row][factor] = rest % levels[factor];
                rest /= levels[factor];
            }
        }
        return rows;
    }
}
