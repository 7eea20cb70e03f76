package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import dev.poise.statistics.Swing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Averages over all points that share a level of a factor. Points count as independent, so nothing is said of how sure these averages
 * are where points come in families.
 */
final class Effects {
    private static final int SLICES = 5;
    private static final double ROUNDING = 1e-9;

    private final StudyPlan plan;
    private final Study study;
    private final List<Factor> varying;

    Effects(StudyPlan plan) {
        this.plan = plan;
        this.study = plan.study();
        // worlds are no levels of one thing: an average for each of them says nothing
        this.varying = study.factors().stream()
                .filter(factor -> factor.varies() && !factor.isWorld())
                .toList();
    }

    /** Average over all points that share a level of a factor, or a fifth of its values. */
    List<EffectRow> rows(PointMeans means) {
        List<EffectRow> rows = new ArrayList<>();
        for (Factor factor : varying) {
            byLevel(factor, means).forEach((level, sample) -> {
                Interval interval =
                        study.design().hasFamilies() ? Interval.unknown(Interval.DEFAULT_LEVEL) : sample.meanInterval();
                rows.add(new EffectRow(
                        factor.name(),
                        level,
                        means.metric().id(),
                        ValueScale.unit(means.metric()),
                        sample.n(),
                        sample.mean(),
                        interval.low(),
                        interval.high()));
            });
        }
        return rows;
    }

    /** Find how far each factor moves these averages; nothing where points are not drawn for themselves. */
    List<MoveRow> moves(PointMeans means) {
        List<MoveRow> rows = new ArrayList<>();
        for (Factor factor : study.design().hasFamilies() ? List.<Factor>of() : varying) {
            Sample[] levels = byLevel(factor, means).values().stream()
                    .filter(sample -> sample.n() > 0)
                    .toArray(Sample[]::new);
            if (levels.length > 1) {
                Swing swing = Swing.ofIndependent(levels, Interval.DEFAULT_LEVEL, varying.size());
                rows.add(new MoveRow(
                        means.metric().id(),
                        factor.name(),
                        levels[swing.low()].mean(),
                        levels[swing.high()].mean(),
                        swing.interval().low(),
                        swing.interval().high()));
            }
        }
        return rows;
    }

    private Map<String, Sample> byLevel(Factor factor, PointMeans means) {
        int at = study.factors().indexOf(factor);
        Map<Double, List<Double>> byLevel = new TreeMap<>();
        double[] ends = ends(at);
        for (DesignPoint point : plan.points()) {
            double value = point.values().get(at);
            double level = ends.length == 0 ? value : slice(value, ends);
            byLevel.computeIfAbsent(level, unused -> new ArrayList<>()).add(means.means()[point.id()]);
        }
        Map<String, Sample> samples = new LinkedHashMap<>();
        byLevel.forEach((level, some) -> samples.put(
                ends.length == 0 ? study.text(factor, level) : Double.toString(level),
                Sample.of(some.stream().mapToDouble(Double::doubleValue).toArray())));
        return samples;
    }

    /** Get smallest and largest value of a factor that hardly two points share a value of; nothing where points share levels. */
    private double[] ends(int factor) {
        Factor one = study.factors().get(factor);
        boolean listed = study.design() instanceof Design.Listed;
        if (one.isNamed() || (one.spread() == null && (!listed || varying.size() == 1))) {
            // there is nothing between two names, and a level is told of by itself
            return new double[0];
        }
        double[] values = plan.points().stream()
                .mapToDouble(point -> point.values().get(factor))
                .distinct()
                .sorted()
                .toArray();
        return values.length <= 2 * SLICES ? new double[0] : new double[] {values[0], values[values.length - 1]};
    }

    private static double slice(double value, double[] ends) {
        double width = (ends[1] - ends[0]) / SLICES;
        // a value on the border belongs to the upper slice, also where the division falls short of it by rounding
        int slice = (int) Math.min(SLICES - 1.0, Math.floor((value - ends[0]) / width + ROUNDING));
        return Math.round((ends[0] + (slice + 0.5) * width) * 1e6) / 1e6;
    }
}
