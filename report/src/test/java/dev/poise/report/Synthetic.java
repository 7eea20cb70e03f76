package dev.poise.report;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Difference;
import dev.poise.experiments.comparison.FailedRun;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.comparison.Series;
import dev.poise.experiments.comparison.SettingRow;
import dev.poise.experiments.comparison.Summary;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Made-up results for tests. The numbers say nothing about Product Owners. */
public final class Synthetic {
    private final List<String> names;
    private final int runs;
    private final int sprints;
    private final long seed;

    public Synthetic(List<String> names, int runs, int sprints, long seed) {
        this.names = names;
        this.runs = runs;
        this.sprints = sprints;
        this.seed = seed;
    }

    public Comparison comparison() {
        List<double[][][]> results =
                IntStream.range(0, names.size()).mapToObj(this::results).toList();
        return new Comparison(
                Onset.START,
                IntStream.range(0, names.size())
                        .mapToObj(alternative -> alternative(names.get(alternative), results.get(alternative)))
                        .toList(),
                IntStream.range(1, names.size())
                        .mapToObj(alternative ->
                                difference(names.get(alternative), results.get(0), results.get(alternative)))
                        .toList(),
                Map.of(),
                null,
                List.of(
                        setting("productOwner.technicalKnowledge", "technical knowledge", "0.1", "0.9"),
                        setting("productOwner.technicalInvolvement", "technical involvement", "0.1", "0.9")),
                List.of(),
                false,
                provenance());
    }

    /** Make up a curve with a line per name, over a few values of involvement. */
    public Curve curve(double... involvement) {
        List<CurveLine> lines = IntStream.range(0, names.size())
                .mapToObj(i -> line(i, involvement))
                .toList();
        return new Curve(
                "reference-team",
                Onset.START,
                lines,
                List.of(new FailedRun("<b>", 3, 42, "a role threw", "./poise run --seed 42")),
                false,
                provenance());
    }

    private CurveLine line(int index, double... involvement) {
        List<double[][][]> results =
                IntStream.range(0, involvement.length).mapToObj(this::results).toList();
        List<CurvePoint> points = IntStream.range(0, involvement.length)
                .mapToObj(i -> new CurvePoint(
                        involvement[i],
                        runs,
                        alternative("", shifted(results.get(0), involvement[i], index))
                                .metrics()))
                .toList();
        double[][][] first = shifted(results.get(0), involvement[0], index);
        double[][][] last = shifted(results.get(0), involvement[involvement.length - 1], index);
        boolean named = names.get(index).startsWith("0.");
        return new CurveLine(
                named ? "technical knowledge " + names.get(index) : names.get(index),
                named ? Double.valueOf(names.get(index)) : null,
                points,
                IntStream.of(0, 1, 2, 5)
                        .filter(i -> i < involvement.length && (index > 0 || i < 2))
                        .boxed()
                        .toList(),
                difference("", first, last).contrasts());
    }

    private static double[][][] shifted(double[][][] results, double involvement, int index) {
        double[][][] shifted = new double[results.length][][];
        for (Metric metric : Metric.all()) {
            double size = metric.unit().equals("index") ? 40 : metric.high() == 1 ? 0.25 : 2;
            double way = metric.direction() == Direction.LESS ? 1 : -1;
            double effect = way * size * (involvement - 0.2) * (involvement - 0.2) * (1.4 - 0.3 * index);
            shifted[metric.index()] = IntStream.range(0, results[metric.index()].length)
                    .mapToObj(run -> DoubleStream.of(results[metric.index()][run])
                            .map(value -> value + effect)
                            .toArray())
                    .toArray(double[][]::new);
        }
        return shifted;
    }

    private Alternative alternative(String name, double[][][] results) {
        Map<Metric, Summary> summaries = new TreeMap<>();
        Map<Series, Fan> fans = new EnumMap<>(Series.class);
        for (Metric metric : Metric.all()) {
            summaries.put(metric, Summary.of(Sample.of(perRun(results[metric.index()]))));
        }
        for (Series series : Series.values()) {
            fans.put(series, Fan.of(results[series.metric().index()]));
        }
        return new Alternative(name, "Made up, to show how a report looks.", sprints, runs, 0, summaries, fans);
    }

    private Difference difference(String name, double[][][] baseline, double[][][] other) {
        Map<Metric, Contrast> contrasts = new TreeMap<>();
        Map<Series, Fan> fans = new EnumMap<>(Series.class);
        for (Metric metric : Metric.all()) {
            int row = metric.index();
            contrasts.put(metric, Contrast.of(metric, PairedComparison.of(perRun(baseline[row]), perRun(other[row]))));
        }
        for (Series series : Series.values()) {
            int row = series.metric().index();
            fans.put(series, Fan.ofDifference(baseline[row], other[row], 0.95));
        }
        return new Difference(names.get(0), name, contrasts, fans);
    }

    private Provenance provenance() {
        return new Provenance(
                "0.1.0",
                "1",
                seed,
                runs,
                sprints,
                "in-process",
                "0123456789abcdef",
                "./poise compare " + String.join(" ", names) + " --seed " + seed,
                "17.0.15",
                "Linux amd64",
                "2026-11-24");
    }

    private SettingRow setting(String name, String label, String low, String high) {
        return new SettingRow(
                name,
                label,
                "1",
                IntStream.range(0, names.size())
                        .mapToObj(i -> i % 2 == 0 ? low : high)
                        .toList(),
                List.of());
    }

    private static double[] perRun(double[][] series) {
        return IntStream.range(0, series.length)
                .mapToDouble(run -> IntStream.range(0, series[run].length)
                        .mapToDouble(sprint -> series[run][sprint])
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }

    private double[][][] results(int alternative) {
        double[][][] results = new double[Metric.all().size()][][];
        for (Metric metric : Metric.all()) {
            Random luck = new Random(seed * 1000 + metric.index());
            Random own = new Random(seed * 1000 + metric.index() * 17L + alternative + 1);
            double effect =
                    new Random(metric.id().hashCode() * 31L + alternative).nextGaussian() * (alternative == 0 ? 0 : 1);
            double[][] series = new double[runs][sprints];
            for (int run = 0; run < runs; run++) {
                double person = luck.nextGaussian() + own.nextGaussian() * 0.7;
                for (int sprint = 0; sprint < sprints; sprint++) {
                    double noise = luck.nextGaussian() * 0.5 + own.nextGaussian() * 0.4;
                    double growth = effect * (sprint + 1) / sprints;
                    series[run][sprint] = scaled(metric, person + noise + 1.2 * growth);
                }
            }
            results[metric.index()] = series;
        }
        return results;
    }

    private static double scaled(Metric metric, double z) {
        if (metric == Metric.PO_FIRST_AT_RISK_SPRINT) {
            return Double.NaN;
        }
        if (metric.unit().equals("index")) {
            return 100 + 18 * z;
        }
        if (metric.id().startsWith("po.time.")) {
            return Math.max(0, Math.min(0.3, 0.13 + 0.04 * z));
        }
        if (metric.high() == 1) {
            return Math.max(0, Math.min(1, 0.45 + 0.11 * z));
        }
        return Math.max(0, 6 + 1.5 * z);
    }
}
