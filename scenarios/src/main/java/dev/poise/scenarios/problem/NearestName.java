package dev.poise.scenarios.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that a mistyped one was meant to be: the smallest number of letters inserted, left out, replaced or
 * swapped with a neighbour (optimal string alignment), upper and lower case counted as equal.
 */
public final class NearestName {
    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * Find the nearest name.
     *
     * @param typed what was typed
     * @param known the names there are; of two that are equally near the first wins
     * @return the nearest name, or null when more than a third of its letters would have to change
     */
    public static @Nullable String to(String typed, Collection<String> known) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < best && distance <= Math.max(1, name.length() / 3)) {
                best = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}
