package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Bootstrap;
import dev.poise.statistics.Interval;
import dev.poise.statistics.ParetoFront;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the Pareto front of a study: of its levers where they meet worlds, else of its points. */
final class StudyFront {
    private static final int MIN_RESAMPLES = 200;
    private static final int MAX_RESAMPLES = 1000;
    private static final long MAX_DRAWS = 400_000_000;

    private final StudyPlan plan;
    private final @Nullable LeverWorlds grid;
    private final List<Metric> metrics;
    private final double[][][][] values;

    /**
     * Prepare.
     *
     * @param grid the levers in worlds, if there are any
     */
    StudyFront(StudyPlan plan, Optional<LeverWorlds> grid) {
        this.plan = plan;
        this.grid = grid.orElse(null);
        this.metrics = plan.study().front();
        this.values = new double[metrics.size()][][][];
    }

    /** Take the runs of all points, where they are of one of the outcomes. */
    void take(PointValues of) {
        int outcome = metrics.indexOf(of.metric());
        if (outcome >= 0) {
            values[outcome] = IntStream.range(0, alternatives())
                    .mapToObj(i -> byWorld(of, i))
                    .toArray(double[][][]::new);
        }
    }

    private int alternatives() {
        return grid == null ? plan.points().size() : grid.levers();
    }

    private double[][] byWorld(PointValues of, int alternative) {
        LeverWorlds levers = grid;
        return levers == null
                ? new double[][] {of.at(alternative)}
                : IntStream.range(0, levers.worlds())
                        .map(world -> levers.point(alternative, world))
                        .mapToObj(point -> point < 0 ? new double[0] : of.at(point))
                        .toArray(double[][]::new);
    }

    /** Tell of all alternatives, in their order; nothing unless a front is asked for. */
    List<FrontRow> rows() {
        if (metrics.isEmpty()) {
            return List.of();
        }
        Pairing pairing = plan.study().pairing();
        ParetoFront front = ParetoFront.of(
                IntStream.range(0, values.length).mapToObj(this::good).toArray(double[][][][]::new),
                new ParetoFront.Sampling(
                        pairing != Pairing.NONE, pairing == Pairing.ENTITY, grid != null && grid.isDrawn()),
                new Bootstrap(plan.study().seed(), resamples()));
        List<FrontRow> rows = new ArrayList<>();
        for (int i = 0; i < alternatives(); i++) {
            for (int outcome = 0; outcome < metrics.size(); outcome++) {
                rows.add(row(i, outcome, front));
            }
        }
        return rows;
    }

    /** Turn values so that more is better. */
    private double[][][] good(int outcome) {
        double sign = metrics.get(outcome).direction() == Direction.LESS ? -1 : 1;
        return Arrays.stream(values[outcome])
                .map(worlds -> Arrays.stream(worlds)
                        .map(runs -> Arrays.stream(runs).map(run -> sign * run).toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private int resamples() {
        long draws = Math.max(
                1,
                Arrays.stream(values)
                                .flatMap(Arrays::stream)
                                .flatMap(Arrays::stream)
                                .mapToLong(runs -> runs.length)
                                .sum()
                        + (long) alternatives() * alternatives());
        return (int) Math.max(MIN_RESAMPLES, Math.min(MAX_RESAMPLES, MAX_DRAWS / draws));
    }

    private FrontRow row(int alternative, int outcome, ParetoFront front) {
        double[][] worlds = values[outcome][alternative];
        LeverWorlds levers = grid;
        double mean;
        Interval certainty;
        if (levers == null) {
            Sample runs = Sample.of(worlds[0]);
            mean = runs.mean();
            certainty = runs.meanInterval();
        } else {
            mean = Sample.of(Arrays.stream(worlds)
                            .mapToDouble(runs -> Sample.of(runs).mean())
                            .toArray())
                    .mean();
            certainty = levers.design().average(levers.rows(filled(worlds))).interval(Interval.DEFAULT_LEVEL);
        }
        Metric metric = metrics.get(outcome);
        return new FrontRow(
                alternative,
                levers == null ? words(alternative) : levers.words(alternative),
                metric.id(),
                ValueScale.unit(metric),
                mean,
                certainty.low(),
                certainty.high(),
                front.isOn()[alternative],
                front.shares()[alternative]);
    }

    /** Give a world without runs as many as the others, none of which has a value. */
    private double[][] filled(double[][] worlds) {
        double[] none = new double[plan.study().replications().most()];
        Arrays.fill(none, Double.NaN);
        return Arrays.stream(worlds).map(runs -> runs.length == 0 ? none : runs).toArray(double[][]::new);
    }

    private String words(int point) {
        return IntStream.range(0, plan.study().factors().size())
                .filter(i -> plan.study().factors().get(i).varies())
                .mapToObj(i -> plan.study().factors().get(i).name() + " = "
                        + plan.text(plan.points().get(point), i))
                .collect(Collectors.joining(", "));
    }
}
