package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import dev.poise.team.TeamSettings;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out whether four scenarios are a two by two, and what the two settings do together. */
final class TwoByTwoFinder {
    private final SettingRow first;
    private final SettingRow second;
    private final List<ArmRuns> arms;

    private TwoByTwoFinder(SettingRow first, SettingRow second, List<ArmRuns> arms) {
        this.first = first;
        this.second = second;
        this.arms = arms;
    }

    /** Find it; null when there are not four scenarios that differ in just two numbers, all combinations there. */
    static @Nullable TwoByTwo find(List<SettingRow> settings, List<ArmRuns> arms) {
        if (arms.size() != 4 || settings.size() != 2 || !settings.stream().allMatch(TwoByTwoFinder::hasTwoNumbers)) {
            return null;
        }
        SettingRow first = settings.get(0);
        SettingRow second = settings.get(1);
        long combinations = IntStream.range(0, 4)
                .mapToObj(i -> List.of(first.numbers().get(i), second.numbers().get(i)))
                .distinct()
                .count();
        return combinations == 4 ? new TwoByTwoFinder(first, second, arms).build() : null;
    }

    private TwoByTwo build() {
        Factor one = factor(first);
        Factor two = factor(second);
        Map<Reading, Interaction> byFirst = new TreeMap<>();
        Map<Reading, Interaction> bySecond = new TreeMap<>();
        for (Reading reading : Reading.all()) {
            double[] none = arm(one.low(), two.low()).values(reading);
            double[] onlyOne = arm(one.high(), two.low()).values(reading);
            double[] onlyTwo = arm(one.low(), two.high()).values(reading);
            double[] both = arm(one.high(), two.high()).values(reading);
            byFirst.put(reading, interaction(reading, none, onlyOne, onlyTwo, both));
            bySecond.put(reading, interaction(reading, none, onlyTwo, onlyOne, both));
        }
        return new TwoByTwo(one, two, byFirst, bySecond);
    }

    private static Interaction interaction(Reading reading, double[] a, double[] b, double[] c, double[] d) {
        return new Interaction(
                ArmRuns.contrast(reading, a, b),
                ArmRuns.contrast(reading, c, d),
                ArmRuns.contrast(reading, difference(a, b), difference(c, d)));
    }

    private static double[] difference(double[] from, double[] to) {
        return IntStream.range(0, from.length).mapToDouble(i -> to[i] - from[i]).toArray();
    }

    private ArmRuns arm(double one, double two) {
        for (int i = 0; i < 4; i++) {
            if (first.numbers().get(i) == one && second.numbers().get(i) == two) {
                return arms.get(i);
            }
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "No scenario has %s and %s.", one, two));
    }

    private static Factor factor(SettingRow row) {
        return new Factor(
                TeamSettings.DICTIONARY.find(row.name()).orElseThrow(),
                Collections.min(row.numbers()),
                Collections.max(row.numbers()));
    }

    private static boolean hasTwoNumbers(SettingRow row) {
        return row.numbers().stream().distinct().count() == 2;
    }
}
