package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Direction;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.BestSet;
import dev.poise.statistics.Better;
import dev.poise.statistics.Bootstrap;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Regret;
import dev.poise.statistics.Sample;
import dev.poise.statistics.Verdict;
import dev.poise.statistics.WorldAverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is said of levers over worlds, metric by metric. */
final class LeverTable {
    /** Every pair of levers is looked at, so that their number is limited. */
    private static final int MAX_RANKED = 200;

    private static final long MAX_DRAWS = 200_000_000;
    private static final int MIN_RESAMPLES = 200;
    private static final int MAX_RESAMPLES = 1000;

    private final StudyPlan plan;
    private final LeverWorlds grid;
    private final Summaries summaries;

    LeverTable(StudyPlan plan, LeverWorlds grid, Summaries summaries) {
        this.plan = plan;
        this.grid = grid;
        this.summaries = summaries;
    }

    /** One metric of all levers. */
    private final class OneMetric {
        private final Direction direction;
        private final double[][][] byWorld;
        private final double[][][] rows;
        private final double[][] means;
        private final double smallest;

        OneMetric(PointValues values) {
            this.direction = values.metric().direction();
            this.byWorld = new double[grid.levers()][grid.worlds()][];
            int most = plan.study().replications().most();
            double[] none = new double[most];
            Arrays.fill(none, Double.NaN);
            for (int lever = 0; lever < byWorld.length; lever++) {
                for (int world = 0; world < grid.worlds(); world++) {
                    int point = grid.point(lever, world);
                    double[] runs = point < 0 ? none : values.at(point);
                    byWorld[lever][world] = runs.length == 0 ? none : runs;
                }
            }
            this.rows = Arrays.stream(byWorld).map(grid::rows).toArray(double[][][]::new);
            this.means = Arrays.stream(byWorld)
                    .map(worlds -> Arrays.stream(worlds)
                            .mapToDouble(runs -> Sample.of(runs).mean())
                            .toArray())
                    .toArray(double[][]::new);
            this.smallest = summaries.smallest(
                    values.metric(), Sample.of(means[grid.baseline()]).mean());
        }

        boolean isDirected() {
            return direction != Direction.NEITHER;
        }

        String among(int lever, BestSet best) {
            return count(byWorld[lever]) == 0 ? "" : best.contains(lever) ? "yes" : "no";
        }
    }

    /** Tell of one metric, given its values at all points. */
    List<LeverRow> rows(PointValues values) {
        OneMetric one = new OneMetric(values);
        Better better = one.direction == Direction.LESS ? Better.LOWER : Better.HIGHER;
        boolean ranked = plan.study().comparing().best() && one.isDirected() && grid.levers() <= MAX_RANKED;
        BestSet best =
                ranked ? BestSet.over(one.rows, grid.design(), better, one.smallest, Interval.DEFAULT_LEVEL) : null;
        Regret[] regrets = one.isDirected() ? regrets(one) : new Regret[0];
        double level = 1 - (1 - Interval.DEFAULT_LEVEL) / Math.max(1, grid.levers() - 1);
        int[] ranks = ranks(one);
        List<LeverRow> rows = new ArrayList<>();
        for (int lever = 0; lever < grid.levers(); lever++) {
            WorldAverage average = grid.design().average(one.rows[lever]);
            Interval interval = average.interval(Interval.DEFAULT_LEVEL);
            Sample worlds = Sample.of(one.means[lever]);
            boolean less = one.direction == Direction.LESS;
            Regret regret = regrets.length == 0 ? null : regrets[lever];
            Interval cost = regret == null ? Interval.unknown(Interval.DEFAULT_LEVEL) : regret.certainty();
            Contrast contrast = contrast(one, lever, level);
            rows.add(new LeverRow(
                    lever,
                    grid.words(lever),
                    values.metric().id(),
                    ValueScale.unit(values.metric()),
                    ranks[lever],
                    worlds.n(),
                    count(one.byWorld[lever]),
                    worlds.mean(),
                    interval.low(),
                    interval.high(),
                    regret == null ? Double.NaN : less ? worlds.max() : worlds.min(),
                    regret == null ? Double.NaN : worlds.quantile(less ? .9 : .1),
                    regret == null ? Double.NaN : regret.mean(),
                    cost.low(),
                    cost.high(),
                    regret == null ? Double.NaN : regret.high90(),
                    best == null ? "" : one.among(lever, best),
                    grid.baseline(),
                    contrast.mean,
                    contrast.interval.low(),
                    contrast.interval.high(),
                    contrast.p,
                    contrast.higher,
                    one.smallest,
                    contrast.verdict == null ? "" : ContrastRow.name(contrast.verdict.kind()),
                    contrast.verdict == null ? 0 : contrast.verdict.moreRuns()));
        }
        return rows;
    }

    private record Contrast(
            double mean,
            Interval interval,
            double p,
            double higher,
            @Nullable Verdict verdict) {}

    private Contrast contrast(OneMetric one, int lever, double level) {
        if (lever == grid.baseline()) {
            return new Contrast(Double.NaN, Interval.unknown(Interval.DEFAULT_LEVEL), Double.NaN, Double.NaN, null);
        }
        double[][] differences = BestSet.differences(one.rows[grid.baseline()], one.rows[lever]);
        WorldAverage average = grid.design().average(differences);
        double[] base = one.means[grid.baseline()];
        double[] other = one.means[lever];
        Sample apart = Sample.of(IntStream.range(0, base.length)
                .mapToDouble(world -> other[world] - base[world])
                .toArray());
        return new Contrast(
                average.mean(),
                average.interval(Interval.DEFAULT_LEVEL),
                average.pValue(),
                apart.shareAbove(0),
                average.verdict(one.smallest, level));
    }

    private Regret[] regrets(OneMetric one) {
        double[][][] good = one.direction == Direction.MORE
                ? one.byWorld
                : Arrays.stream(one.byWorld)
                        .map(worlds -> Arrays.stream(worlds)
                                .map(runs ->
                                        Arrays.stream(runs).map(value -> -value).toArray())
                                .toArray(double[][]::new))
                        .toArray(double[][][]::new);
        long values = (long) grid.levers()
                * grid.worlds()
                * plan.study().replications().most();
        int resamples = (int) Math.max(MIN_RESAMPLES, Math.min(MAX_RESAMPLES, MAX_DRAWS / values));
        return Regret.of(
                good,
                plan.study().pairing() == Pairing.ENTITY,
                grid.isDrawn(),
                new Bootstrap(plan.study().seed(), resamples),
                Interval.DEFAULT_LEVEL);
    }

    private static int count(double[][] worlds) {
        return (int) Arrays.stream(worlds)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .count();
    }

    /** Rank levers by their averages; those without a value come last. */
    private int[] ranks(OneMetric one) {
        int[] ranks = new int[grid.levers()];
        if (one.isDirected()) {
            double sign = one.direction == Direction.MORE ? 1 : -1;
            double[] averages = Arrays.stream(one.means)
                    .mapToDouble(means -> sign * Sample.of(means).mean())
                    .toArray();
            Arrays.setAll(
                    ranks,
                    lever -> 1
                            + (int) Arrays.stream(averages)
                                    .filter(other -> other > averages[lever]
                                            || (Double.isNaN(averages[lever]) && !Double.isNaN(other)))
                                    .count());
        }
        return ranks;
    }
}
