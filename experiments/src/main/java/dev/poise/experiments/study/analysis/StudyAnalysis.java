package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Sample;
import dev.poise.statistics.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Computes the results of a study from its parts: some points and some metrics at a time, so that memory grows neither with the number
 * of metrics nor with that of points.
 */
public final class StudyAnalysis {
    /** Values are read for as many metrics at a time as fit into this; an array has its own size, too. */
    private static final long MAX_BYTES = 32_000_000;

    private static final int BYTES_OF_ARRAY = 40;

    private final StudyPlan plan;
    private final PartReader reader;
    private final SortedSet<String> chunks;
    private final ResultTables tables;
    private final int replications;
    private final int[] sprints;
    private final Summaries summarising;
    private final Sensitivity hangs;
    private final Effects levels;
    private final RetainedRows kept;
    private final Optional<LeverWorlds> grid;
    private final int[] baselines;
    private final List<LeverRow> levers = new ArrayList<>();
    private @Nullable Selection selection;
    private final List<ThresholdRow> thresholds = new ArrayList<>();
    private final List<SensitivityRow> sensitivity = new ArrayList<>();
    private final List<PointMeans> allMeans = new ArrayList<>();

    private StudyAnalysis(StudyPlan plan, PartReader reader, SortedSet<String> chunks, ResultTables tables) {
        this.plan = plan;
        this.reader = reader;
        this.chunks = chunks;
        this.tables = tables;
        this.replications = plan.study().replications().most();
        this.sprints = plan.points().stream()
                .mapToInt(point -> Horizon.of(point.scenario().settings()).sprints())
                .toArray();
        this.summarising = new Summaries(plan);
        this.hangs = new Sensitivity(plan);
        this.levels = new Effects(plan);
        this.kept = new RetainedRows(plan);
        this.grid = LeverWorlds.of(plan);
        this.baselines = baselines();
    }

    /** Find, by point, what it is compared with: the point of the baseline's lever in the same world, or the baseline. */
    private int[] baselines() {
        boolean compares = plan.study().design().hasAlternatives()
                || grid.isPresent()
                || !plan.study().comparing().baseline().isEmpty();
        if (!compares || plan.baseline() < 0) {
            return new int[0];
        }
        int[] one = new int[plan.points().size()];
        Arrays.fill(one, plan.baseline());
        return grid.filter(LeverWorlds::isDrawn).map(LeverWorlds::baselines).orElse(one);
    }

    /**
     * Compute the results, and keep what pages and screens need.
     *
     * @param plan of the study
     * @param folder where its parts are
     * @param complete whether all its runs are made
     * @return what there is to say; about what is there when it is not complete
     */
    public static StudyResults of(StudyPlan plan, StudyFolder folder, boolean complete) {
        return of(plan, folder, complete, ResultTables.NONE);
    }

    /** Compute the results, giving away the rows of long tables as they come. */
    static StudyResults of(StudyPlan plan, StudyFolder folder, boolean complete, ResultTables tables) {
        try (PartReader reader = new PartReader(folder)) {
            return new StudyAnalysis(plan, reader, folder.done(), tables).results(complete);
        }
    }

    private StudyResults results(boolean complete) {
        MadeRuns runs = MadeRuns.of(plan, reader, chunks, tables);
        for (Metric metric : plan.study().outputs().perRun()) {
            allMeans.add(new PointMeans(metric, new double[plan.points().size()]));
        }
        selection = plan.study().replications() instanceof Replications.Best rule
                ? SelectionOfBest.of(plan, rule, reader, chunks)
                : null;
        StopReasons reasons = new StopReasons(plan, reader, complete, selection);
        PointBlock.of(plan, chunks).forEach(block -> look(block, reasons.of(block), runs));
        thresholds.sort(Comparator.comparingInt(ThresholdRow::point));
        List<EffectRow> effects = new ArrayList<>();
        List<MoveRow> moves = new ArrayList<>();
        for (PointMeans means : allMeans) {
            sensitivity.addAll(hangs.trajectories(means));
            effects.addAll(levels.rows(means));
            moves.addAll(levels.moves(means));
        }
        if (plan.study().design() instanceof Design.Saltelli) {
            together(values -> sensitivity.addAll(hangs.shares(values)));
        }
        StudyFront front = new StudyFront(plan, grid);
        if (!plan.study().front().isEmpty()) {
            together(front::take);
        }
        grid.ifPresent(found -> {
            LeverTable table = new LeverTable(plan, found, summarising);
            together(values -> levers.addAll(table.rows(values)));
        });
        return new StudyResults(
                plan,
                complete,
                List.copyOf(chunks),
                runs.total(),
                kept.summaries(),
                kept.contrasts(),
                thresholds,
                sensitivity,
                effects,
                moves,
                levers,
                robustness(runs),
                new Discoveries(plan, grid, allMeans).all(),
                front.rows(),
                Fans.of(plan, reader, chunks),
                runs.shown(),
                runs.failed());
    }

    /** Look at some points: all metrics, as many at a time as fit. */
    private void look(PointBlock block, String[] reasons, MadeRuns runs) {
        List<SummaryRow> summaries = new ArrayList<>();
        List<ContrastRow> contrasts = new ArrayList<>();
        int at = atATime(block);
        for (int from = 0; from < allMeans.size(); from += at) {
            List<PointMeans> some = allMeans.subList(from, Math.min(allMeans.size(), from + at));
            List<Metric> metrics = some.stream().map(PointMeans::metric).toList();
            Map<Integer, double[][]> raw = reader.values(block.chunks(), metrics, replications);
            Map<Integer, double[][]> base = baselines.length == 0 ? Map.of() : baselines(block, raw, metrics);
            for (int i = 0; i < some.size(); i++) {
                PointValues values = PointValues.of(metrics.get(i), block, sprints, raw, i);
                summaries.addAll(summarising.summaries(values, reasons, runs.made(), selection));
                if (baselines.length > 0) {
                    contrasts.addAll(
                            summarising.contrasts(values, baselines, bases(block, base, metrics, i), family(runs)));
                }
                thresholds.addAll(summarising.thresholds(values));
                double[] means = some.get(i).means();
                for (int point = block.first(); point < block.end(); point++) {
                    means[point] = Sample.of(values.at(point)).mean();
                }
                if (plan.study().design() instanceof Design.OneAtATime) {
                    sensitivity.addAll(hangs.swings(values, some.get(i)));
                }
            }
        }
        summaries.sort(Comparator.comparingInt(SummaryRow::point));
        contrasts.sort(Comparator.comparingInt(ContrastRow::point));
        tables.summaries(summaries);
        tables.contrasts(contrasts);
        kept.keepSummaries(summaries);
        kept.keepContrasts(contrasts);
    }

    /** Find how many metrics fit at a time. */
    private int atATime(PointBlock block) {
        long bytes = Math.max(1, block.size() * (BYTES_OF_ARRAY + (long) Double.BYTES * replications));
        return (int) Math.max(1, Math.min(allMeans.size(), MAX_BYTES / bytes));
    }

    /** Look at the runs of all points together, metric by metric. */
    private void together(Consumer<PointValues> look) {
        PointBlock all = new PointBlock(0, plan.points().size(), chunks);
        List<Metric> metrics = plan.study().outputs().perRun();
        int at = atATime(all);
        for (int from = 0; from < metrics.size(); from += at) {
            List<Metric> some = metrics.subList(from, Math.min(metrics.size(), from + at));
            Map<Integer, double[][]> raw = reader.values(chunks, some, replications);
            for (int i = 0; i < some.size(); i++) {
                look.accept(PointValues.of(some.get(i), all, sprints, raw, i));
            }
        }
    }

    /** Count the points that are compared. */
    private int family(MadeRuns runs) {
        return grid.filter(LeverWorlds::isDrawn).isPresent()
                ? (int) IntStream.range(0, baselines.length)
                        .filter(point -> baselines[point] >= 0 && baselines[point] != point)
                        .count()
                : runs.comparable(plan.baseline());
    }

    /** Read what the points of a block are compared with, as far as that is not in the block. */
    private Map<Integer, double[][]> baselines(PointBlock block, Map<Integer, double[][]> raw, List<Metric> metrics) {
        SortedSet<String> elsewhere = new TreeSet<>();
        IntStream.of(baselinesOf(block))
                .filter(point -> !block.has(point))
                .forEach(point ->
                        elsewhere.addAll(PointBlock.around(plan, chunks, point).chunks()));
        if (elsewhere.isEmpty()) {
            return raw;
        }
        Map<Integer, double[][]> all = new TreeMap<>(reader.values(elsewhere, metrics, replications));
        all.putAll(raw);
        return all;
    }

    private int[] baselinesOf(PointBlock block) {
        return Arrays.stream(baselines, block.first(), block.end())
                .filter(point -> point >= 0)
                .distinct()
                .toArray();
    }

    private Map<Integer, double[]> bases(
            PointBlock block, Map<Integer, double[][]> base, List<Metric> metrics, int index) {
        Map<Integer, double[]> bases = new TreeMap<>();
        for (int point : baselinesOf(block)) {
            PointBlock one = new PointBlock(point, point + 1, block.chunks());
            bases.put(
                    point,
                    PointValues.of(metrics.get(index), one, sprints, base, index)
                            .at(point));
        }
        return bases;
    }

    private List<RobustnessRow> robustness(MadeRuns runs) {
        return plan.study().thresholds().isEmpty()
                ? List.of()
                : grid.map(levers -> new LeverRobustness(plan, levers, summarising).rows(thresholds, runs.made()))
                        .orElse(List.of());
    }
}
