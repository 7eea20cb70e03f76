package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How levers do over worlds, in designs in which every lever meets every world. */
final class LeverRobustness {
    private final int[][] points;
    private final List<String> levers;

    private LeverRobustness(int[][] points, List<String> levers) {
        this.points = points;
        this.levers = levers;
    }

    /** Find levers and worlds; there may be none. */
    static LeverRobustness of(StudyPlan plan) {
        int[] lever = factors(plan, FactorRole.LEVER);
        int[] uncertain = factors(plan, FactorRole.UNCERTAINTY);
        if (!(plan.study().design() instanceof Design.Factorial) || lever.length == 0 || uncertain.length == 0) {
            return new LeverRobustness(new int[0][0], List.of());
        }
        Map<List<Double>, Integer> levers = new LinkedHashMap<>();
        Map<List<Double>, Integer> worlds = new LinkedHashMap<>();
        for (DesignPoint point : plan.points()) {
            levers.putIfAbsent(pick(point, lever), levers.size());
            worlds.putIfAbsent(pick(point, uncertain), worlds.size());
        }
        int[][] points = new int[levers.size()][worlds.size()];
        Arrays.stream(points).forEach(row -> Arrays.fill(row, -1));
        List<String> words = new ArrayList<>();
        for (DesignPoint point : plan.points()) {
            int row = levers.getOrDefault(pick(point, lever), 0);
            points[row][worlds.getOrDefault(pick(point, uncertain), 0)] = point.id();
            if (row == words.size()) {
                words.add(IntStream.of(lever)
                        .mapToObj(i -> plan.study().factors().get(i).name() + " = " + plan.text(point, i))
                        .collect(Collectors.joining(", ")));
            }
        }
        return new LeverRobustness(points, words);
    }

    private static int[] factors(StudyPlan plan, FactorRole role) {
        List<Factor> factors = plan.study().factors();
        return IntStream.range(0, factors.size())
                .filter(i -> factors.get(i).role() == role && factors.get(i).varies())
                .toArray();
    }

    private static List<Double> pick(DesignPoint point, int[] factors) {
        return IntStream.of(factors).mapToObj(i -> point.values().get(i)).toList();
    }

    /**
     * Count the worlds in which thresholds are met.
     *
     * @param missed the points at which one is missed
     */
    List<RobustnessRow> rows(Set<Integer> missed) {
        List<RobustnessRow> rows = new ArrayList<>();
        for (int lever = 0; lever < points.length; lever++) {
            int[] worlds =
                    IntStream.of(points[lever]).filter(point -> point >= 0).toArray();
            int met = (int) IntStream.of(worlds)
                    .filter(point -> !missed.contains(point))
                    .count();
            Proportion share = Proportion.of(met, worlds.length, Interval.DEFAULT_LEVEL);
            rows.add(new RobustnessRow(
                    lever,
                    levers.get(lever),
                    worlds.length,
                    share.share(),
                    share.certainty().low(),
                    share.certainty().high()));
        }
        return rows;
    }
}
