package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Threshold;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Proportion;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** In how many worlds levers meet all thresholds. */
final class LeverRobustness {
    private final StudyPlan plan;
    private final LeverWorlds grid;
    private final Summaries summaries;
    private final Set<Integer> missed = new HashSet<>();
    private final Set<Integer> unsure = new HashSet<>();
    private final Set<Integer> near = new HashSet<>();

    LeverRobustness(StudyPlan plan, LeverWorlds grid, Summaries summaries) {
        this.plan = plan;
        this.grid = grid;
        this.summaries = summaries;
    }

    /**
     * Count the worlds in which thresholds are met.
     *
     * @param rows all thresholds at all points
     * @param made how many runs there are at each point
     * @return the levers that meet all thresholds in most worlds first
     */
    List<RobustnessRow> rows(List<ThresholdRow> rows, int[] made) {
        rows.forEach(this::note);
        List<RobustnessRow> unranked = IntStream.range(0, grid.levers())
                .mapToObj(lever -> row(lever, made))
                .toList();
        return unranked.stream()
                .map(row -> ranked(row, unranked))
                .sorted(Comparator.comparingInt(RobustnessRow::rank).thenComparingInt(RobustnessRow::lever))
                .toList();
    }

    private void note(ThresholdRow row) {
        Threshold threshold = plan.study().thresholds().stream()
                .filter(one -> one.text().equals(row.threshold()))
                .findFirst()
                .orElseThrow();
        double margin = summaries.smallest(threshold.metric(), row.value());
        if (!row.met()) {
            missed.add(row.point());
        }
        if (!row.met() || !row.sure()) {
            unsure.add(row.point());
        }
        if (!threshold.isMetBy(threshold.below() ? row.value() + margin : row.value() - margin)) {
            near.add(row.point());
        }
    }

    private RobustnessRow row(int lever, int[] made) {
        int[] points = grid.pointsOf(lever);
        Proportion share =
                Proportion.of(count(points, point -> !missed.contains(point)), points.length, Interval.DEFAULT_LEVEL);
        return new RobustnessRow(
                lever,
                grid.words(lever),
                points.length,
                share.share(),
                share.certainty().low(),
                share.certainty().high(),
                0,
                IntStream.of(points).map(point -> made[point]).sum(),
                count(points, point -> !unsure.contains(point)) / (double) points.length,
                count(points, point -> !near.contains(point)) / (double) points.length);
    }

    private static int count(int[] points, IntPredicate that) {
        return (int) IntStream.of(points).filter(that).count();
    }

    private static RobustnessRow ranked(RobustnessRow row, List<RobustnessRow> all) {
        Comparator<RobustnessRow> order =
                Comparator.comparingDouble(RobustnessRow::metShare).thenComparingDouble(RobustnessRow::marginShare);
        int rank = 1
                + (int) all.stream()
                        .filter(other -> order.compare(other, row) > 0)
                        .count();
        return new RobustnessRow(
                row.lever(),
                row.levers(),
                row.worlds(),
                row.metShare(),
                row.metLow(),
                row.metHigh(),
                rank,
                row.runs(),
                row.sureShare(),
                row.marginShare());
    }
}
