package dev.poise.scenarios.claims.question;

import dev.poise.random.Chance;
import java.util.Arrays;
import java.util.Locale;

/** How a setting is drawn for a team. The same team has the same draw whatever else happens. */
public sealed interface Draw {

    /**
     * Draw a value between 0 and 1 or whatever the bounds are.
     *
     * @param letters of the sweep
     * @param team which team, from 0
     */
    double value(String letters, int team);

    /** Get the value as it stands in the word of an arm: four decimals. */
    default String text(String letters, int team) {
        return String.format(Locale.ROOT, "%.4f", value(letters, team));
    }

    /**
     * Every value between two bounds is as likely as any other.
     *
     * @param low the lower bound
     * @param high the upper bound
     */
    record Uniform(double low, double high) implements Draw {
        @Override
        public double value(String letters, int team) {
            return low + (high - low) * Chance.uniform(Chance.key(TEAMS, letters), team);
        }
    }

    /**
     * A beta distribution with whole parameters: the {@code first}-th smallest of {@code first + second - 1} even draws.
     *
     * @param first the first parameter, at least 1
     * @param second the second parameter, at least 1
     */
    record Beta(int first, int second) implements Draw {
        @Override
        public double value(String letters, int team) {
            int count = first + second - 1;
            double[] even = new double[count];
            for (int i = 0; i < count; i++) {
                even[i] = Chance.uniform(Chance.key(TEAMS, letters), (long) team * count + i);
            }
            Arrays.sort(even);
            return even[first - 1];
        }
    }

    /** What the draws of teams are keyed by. */
    long TEAMS = 20_260;
}
