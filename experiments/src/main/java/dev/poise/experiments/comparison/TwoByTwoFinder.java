package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
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
    private final List<AlternativeRuns> alternatives;

    private TwoByTwoFinder(SettingRow first, SettingRow second, List<AlternativeRuns> alternatives) {
        this.first = first;
        this.second = second;
        this.alternatives = alternatives;
    }

    /** Find it; null when there are not four scenarios that differ in just two numbers, all combinations there. */
    static @Nullable TwoByTwo find(List<SettingRow> settings, List<AlternativeRuns> alternatives) {
        if (alternatives.size() != 4
                || settings.size() != 2
                || !settings.stream().allMatch(TwoByTwoFinder::hasTwoNumbers)) {
            return null;
        }
        SettingRow first = settings.get(0);
        SettingRow second = settings.get(1);
        long combinations = IntStream.range(0, 4)
                .mapToObj(i -> List.of(first.numbers().get(i), second.numbers().get(i)))
                .distinct()
                .count();
        return combinations == 4 ? new TwoByTwoFinder(first, second, alternatives).build() : null;
    }

    private TwoByTwo build() {
        TwoByTwoFactor one = factor(first);
        TwoByTwoFactor two = factor(second);
        Map<Metric, TwoByTwoInteraction> byFirst = new TreeMap<>();
        Map<Metric, TwoByTwoInteraction> bySecond = new TreeMap<>();
        for (Metric metric : Metric.all()) {
            double[] none = alternative(one.low(), two.low()).values(metric);
            double[] onlyOne = alternative(one.high(), two.low()).values(metric);
            double[] onlyTwo = alternative(one.low(), two.high()).values(metric);
            double[] both = alternative(one.high(), two.high()).values(metric);
            byFirst.put(metric, interaction(metric, none, onlyOne, onlyTwo, both));
            bySecond.put(metric, interaction(metric, none, onlyTwo, onlyOne, both));
        }
        return new TwoByTwo(one, two, byFirst, bySecond);
    }

    private static TwoByTwoInteraction interaction(Metric metric, double[] a, double[] b, double[] c, double[] d) {
        return new TwoByTwoInteraction(
                AlternativeRuns.contrast(metric, a, b),
                AlternativeRuns.contrast(metric, c, d),
                AlternativeRuns.contrast(metric, difference(a, b), difference(c, d)));
    }

    private static double[] difference(double[] from, double[] to) {
        return IntStream.range(0, from.length).mapToDouble(i -> to[i] - from[i]).toArray();
    }

    private AlternativeRuns alternative(double one, double two) {
        for (int i = 0; i < 4; i++) {
            if (first.numbers().get(i) == one && second.numbers().get(i) == two) {
                return alternatives.get(i);
            }
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "No scenario has %s and %s.", one, two));
    }

    private static TwoByTwoFactor factor(SettingRow row) {
        return new TwoByTwoFactor(
                TeamSettings.CATALOGUE.find(row.name()).orElseThrow(),
                Collections.min(row.numbers()),
                Collections.max(row.numbers()));
    }

    private static boolean hasTwoNumbers(SettingRow row) {
        return row.numbers().stream().distinct().count() == 2;
    }
}
