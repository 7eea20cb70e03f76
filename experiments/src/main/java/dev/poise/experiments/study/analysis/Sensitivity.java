package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import dev.poise.statistics.Swing;
import dev.poise.statistics.design.MorrisDesign;
import dev.poise.statistics.sensitivity.Estimate;
import dev.poise.statistics.sensitivity.MorrisIndices;
import dev.poise.statistics.sensitivity.Redraw;
import dev.poise.statistics.sensitivity.SobolIndices;
import dev.poise.statistics.sensitivity.SobolPairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How metrics depend on factors, by what the design allows to say. */
final class Sensitivity {
    /** The fewest trajectories or rows of which a quarter is looked at: two of them. */
    private static final int MIN_FOR_PARTS = 8;

    private final StudyPlan plan;
    private final Study study;
    private final List<Factor> varying;

    Sensitivity(StudyPlan plan) {
        this.plan = plan;
        this.study = plan.study();
        this.varying = study.factors().stream().filter(Factor::varies).toList();
    }

    /** Compute effects along trajectories, in designs that are made of them; none for other designs. */
    List<SensitivityRow> trajectories(PointMeans means) {
        List<SensitivityRow> rows = new ArrayList<>();
        if (study.design() instanceof Design.Morris) {
            MorrisDesign design = plan.trajectories();
            double[][] scale = scale(design.levels());
            parts(design.trajectories()).forEach((part, n) -> {
                double[] some = Arrays.copyOf(means.means(), n * design.length());
                MorrisIndices indices = MorrisIndices.of(design, scale, some, Redraw.usual(study.seed()));
                for (int i = 0; i < varying.size(); i++) {
                    MorrisIndices.Factor factor = indices.factors().get(i);
                    rows.add(row(
                            means.metric(),
                            i,
                            SensitivityIndex.MU_STAR,
                            part,
                            factor.muStar(),
                            SensitivityRow.WITH_NOISE));
                    rows.add(row(means.metric(), i, SensitivityIndex.MU, part, factor.mu(), ""));
                    rows.add(row(
                            means.metric(),
                            i,
                            SensitivityIndex.SIGMA,
                            part,
                            factor.sigma(),
                            SensitivityRow.WITH_NOISE));
                }
            });
        }
        return rows;
    }

    /**
     * Share out the variance, in designs that are made for it; none for other designs.
     *
     * @param values at all points
     */
    List<SensitivityRow> shares(PointValues values) {
        List<SensitivityRow> rows = new ArrayList<>();
        if (study.design() instanceof Design.Saltelli design) {
            int factors = varying.size();
            int width = design.width(factors);
            double[][] outcomes =
                    IntStream.range(0, values.end()).mapToObj(values::at).toArray(double[][]::new);
            parts(design.rows()).forEach((part, n) -> {
                double[][] some = Arrays.copyOf(outcomes, n * width);
                Redraw redraw = Redraw.usual(study.seed());
                SobolIndices indices = SobolIndices.of(
                        factors, design.secondOrder() ? SobolPairs.ofFirstOrder(factors, some) : some, redraw);
                String noise = indices.hasNoise() ? SensitivityRow.WITH_NOISE : SensitivityRow.NO_NOISE;
                for (int i = 0; i < varying.size(); i++) {
                    SobolIndices.Factor factor = indices.factors().get(i);
                    rows.add(row(values.metric(), i, SensitivityIndex.FIRST, part, factor.first(), noise));
                    rows.add(row(values.metric(), i, SensitivityIndex.TOTAL, part, factor.total(), noise));
                }
                if (design.secondOrder()) {
                    SobolPairs.of(factors, some, redraw).pairs().forEach(pair -> {
                        String both = varying.get(pair.one()).name() + " x "
                                + varying.get(pair.other()).name();
                        rows.add(row(values.metric(), both, SensitivityIndex.SECOND, part, pair.second(), noise));
                    });
                }
            });
        }
        return rows;
    }

    private double[][] scale(int levels) {
        return varying.stream()
                .map(factor -> IntStream.range(0, levels)
                        .mapToDouble(level -> factor.place(level, levels))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Find how far each factor alone moves a metric, where a design looks at one factor at a time. */
    List<SensitivityRow> swings(PointValues values, PointMeans means) {
        List<SensitivityRow> rows = new ArrayList<>();
        varying.forEach(factor -> swing(rows, values, means, factor));
        return rows;
    }

    /**
     * Cut a design into its first quarter, its first half and all of it; only all of it when it is small.
     *
     * @param n trajectories or rows of the design
     * @return how many of them each part has
     */
    private static Map<String, Integer> parts(int n) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        if (n >= MIN_FOR_PARTS) {
            parts.put(SensitivityRow.PARTS.get(0), n / 4);
            parts.put(SensitivityRow.PARTS.get(1), n / 2);
        }
        parts.put(SensitivityRow.WHOLE_DESIGN, n);
        return parts;
    }

    private SensitivityRow row(
            Metric metric, int factor, SensitivityIndex index, String part, Estimate estimate, String noise) {
        return row(metric, varying.get(factor).name(), index, part, estimate, noise);
    }

    private static SensitivityRow row(
            Metric metric, String factor, SensitivityIndex index, String part, Estimate estimate, String noise) {
        return new SensitivityRow(
                metric.id(),
                factor,
                index.id(),
                part,
                estimate.n(),
                estimate.value(),
                estimate.certainty().low(),
                estimate.certainty().high(),
                noise);
    }

    /** Find how far a factor alone moves the average, and how sure the distance between its ends is. */
    private void swing(List<SensitivityRow> rows, PointValues values, PointMeans means, Factor factor) {
        int at = study.factors().indexOf(factor);
        DesignPoint base = plan.points().get(0);
        int[] alone = plan.points().stream()
                .filter(point -> isMovedBy(at, point.values(), base.values()))
                .mapToInt(DesignPoint::id)
                .filter(point -> Double.isFinite(means.means()[point]))
                .toArray();
        if (alone.length < 2) {
            return;
        }
        Swing swing = Swing.ofPairs(
                Arrays.stream(alone).mapToObj(values::at).toArray(double[][]::new), Interval.DEFAULT_LEVEL);
        extreme(rows, values, factor, SensitivityIndex.LOWEST, alone[swing.low()], alone.length);
        extreme(rows, values, factor, SensitivityIndex.HIGHEST, alone[swing.high()], alone.length);
        rows.add(new SensitivityRow(
                values.metric().id(),
                factor.name(),
                SensitivityIndex.SWING.id(),
                SensitivityRow.WHOLE_DESIGN,
                alone.length,
                swing.distance(),
                swing.interval().low(),
                swing.interval().high(),
                ""));
    }

    /** Return whether a factor alone makes a point what it is; a scenario brings values of other factors with it. */
    private boolean isMovedBy(int factor, List<Double> point, List<Double> base) {
        return (study.factors().get(factor).isScenario() && !point.get(factor).equals(base.get(factor)))
                || IntStream.range(0, point.size())
                        .allMatch(i -> i == factor || point.get(i).equals(base.get(i)));
    }

    private static void extreme(
            List<SensitivityRow> rows, PointValues values, Factor factor, SensitivityIndex index, int point, int n) {
        Sample sample = Sample.of(values.at(point));
        // which of n levels is looked at was chosen by its average
        Interval interval = sample.meanInterval(1 - (1 - Interval.DEFAULT_LEVEL) / n);
        rows.add(new SensitivityRow(
                values.metric().id(),
                factor.name(),
                index.id(),
                SensitivityRow.WHOLE_DESIGN,
                n,
                sample.mean(),
                interval.low(),
                interval.high(),
                ""));
    }
}
