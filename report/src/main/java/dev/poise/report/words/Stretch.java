package dev.poise.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Neighbouring points that have something in common.
 *
 * @param from the first, counted from 0
 * @param to the last
 */
public record Stretch(int from, int to) {
    /**
     * Find stretches.
     *
     * @param points how many points there are
     * @param chosen tells which of them are meant
     */
    public static List<Stretch> of(int points, IntPredicate chosen) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            if (chosen.test(i)) {
                int from = i;
                while (i + 1 < points && chosen.test(i + 1)) {
                    i++;
                }
                stretches.add(new Stretch(from, i));
            }
        }
        return stretches;
    }

    /** Say it, such as "0.1 to 0.4", or "0.1" when it is one point. */
    String words(IntToDoubleFunction at, Numerals numerals) {
        String start = numerals.shortest(at.applyAsDouble(from));
        return from == to ? start : start + " to " + numerals.shortest(at.applyAsDouble(to));
    }
}
