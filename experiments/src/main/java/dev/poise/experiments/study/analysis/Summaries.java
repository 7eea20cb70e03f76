package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.ComparisonRule;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.SmallestEffectOfInterest;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.BestSet;
import dev.poise.statistics.Better;
import dev.poise.statistics.Bootstrap;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import dev.poise.statistics.Selection;
import dev.poise.statistics.Superiority;
import dev.poise.statistics.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said about the runs of single points and of pairs of points. */
final class Summaries {
    /** Every pair of points is looked at, so that their number is limited. */
    static final int MAX_RANKED = 50;

    private final Study study;
    private final int points;
    private final int baseline;

    Summaries(StudyPlan plan) {
        this.study = plan.study();
        this.points = plan.points().size();
        this.baseline = Math.max(0, plan.baseline());
    }

    /** Sum up one metric at some points; where the best was selected in it, that says which are among the best. */
    List<SummaryRow> summaries(PointValues values, String[] stopReasons, int[] made, @Nullable Selection selection) {
        boolean selected = selection != null
                && study.replications() instanceof Replications.Best rule
                && rule.metric().equals(values.metric());
        BestSet best =
                selected && selection != null ? new BestSet(selection.left(), Interval.DEFAULT_LEVEL) : best(values);
        String unit = ValueScale.unit(values.metric());
        List<SummaryRow> rows = new ArrayList<>();
        for (int point = values.first(); point < values.end(); point++) {
            Sample sample = Sample.of(values.at(point));
            Interval interval = sample.meanInterval();
            rows.add(new SummaryRow(
                    point,
                    values.metric().id(),
                    unit,
                    sample.n(),
                    made[point] - sample.n(),
                    sample.mean(),
                    sample.sd(),
                    interval.halfWidth(),
                    interval.low(),
                    interval.high(),
                    sample.quantile(.05),
                    sample.quantile(.5),
                    sample.quantile(.95),
                    sample.min(),
                    sample.max(),
                    best == null || sample.n() == 0 ? "" : best.contains(point) ? "yes" : "no",
                    stopReasons[point - values.first()]));
        }
        return rows;
    }

    private @Nullable BestSet best(PointValues values) {
        Direction direction = values.metric().direction();
        boolean ranked =
                study.comparing().best() && direction != Direction.NEITHER && points > 1 && points <= MAX_RANKED;
        if (!ranked) {
            return null;
        }
        double[][] all = new double[points][];
        for (int point = 0; point < all.length; point++) {
            all[point] = values.at(point);
            if (all[point].length != all[0].length) {
                return null;
            }
        }
        double middle = Sample.of(all[baseline]).mean();
        return BestSet.of(
                all,
                direction == Direction.MORE ? Better.HIGHER : Better.LOWER,
                smallest(values.metric(), middle),
                Interval.DEFAULT_LEVEL);
    }

    /**
     * Compare one metric at some points with their baselines.
     *
     * @param values at these points
     * @param baselines by point, the point that it is compared with; itself or -1 for none
     * @param bases the same metric at these baselines, by point
     * @param family how many points are compared in all; verdicts hold for all of them together
     */
    List<ContrastRow> contrasts(PointValues values, int[] baselines, Map<Integer, double[]> bases, int family) {
        String unit = ValueScale.unit(values.metric());
        double level = 1 - (1 - Interval.DEFAULT_LEVEL) / Math.max(1, family);
        List<ContrastRow> rows = new ArrayList<>();
        for (int point = values.first(); point < values.end(); point++) {
            int baseline = baselines[point];
            double[] base = bases.getOrDefault(baseline, new double[0]);
            if (point == baseline || baseline < 0 || values.at(point).length != base.length) {
                continue;
            }
            double smallest = smallest(values.metric(), Sample.of(base).mean());
            PairedComparison pair = PairedComparison.of(base, values.at(point));
            Interval interval = pair.interval();
            Verdict verdict = pair.verdict(smallest, level);
            rows.add(new ContrastRow(
                    point,
                    baseline,
                    values.metric().id(),
                    unit,
                    pair.pairs(),
                    pair.difference().mean(),
                    interval.halfWidth(),
                    interval.low(),
                    interval.high(),
                    pair.pValue(),
                    pair.effectSize(),
                    Superiority.of(pair.other(), pair.baseline()),
                    pair.shareHigher(),
                    smallest,
                    ContrastRow.name(verdict.kind()),
                    verdict.moreRuns()));
        }
        return rows;
    }

    /** Get the smallest difference that matters in a metric, given the baseline's average. */
    double smallest(Metric metric, double baseline) {
        ComparisonRule comparing = study.comparing();
        SmallestEffectOfInterest own = comparing.indifference().get(metric);
        double amount = own == null ? metric.smallestEffect().amount() : own.of(baseline);
        return Double.isFinite(amount) ? amount : 0;
    }

    /** Look at the thresholds about one metric at some points. */
    List<ThresholdRow> thresholds(PointValues values) {
        List<ThresholdRow> rows = new ArrayList<>();
        study.thresholds().stream()
                .filter(threshold -> threshold.metric() == values.metric())
                .forEach(threshold -> {
                    for (int point = values.first(); point < values.end(); point++) {
                        Sample sample = Sample.of(values.at(point));
                        double value = threshold.of(sample);
                        Interval interval = interval(threshold.statistic(), sample);
                        boolean met = threshold.isMetBy(value);
                        boolean sure = tells(threshold.statistic(), sample)
                                && interval.isKnown()
                                && threshold.isMetBy(interval.low()) == met
                                && threshold.isMetBy(interval.high()) == met;
                        rows.add(new ThresholdRow(
                                point, threshold.text(), value, interval.low(), interval.high(), met, sure));
                    }
                });
        return rows;
    }

    /** Return whether the interval of a statistic tells how sure it is; that of a mean has no width where runs happen not to vary. */
    private static boolean tells(String statistic, Sample sample) {
        return !statistic.equals("mean") || sample.isVaried();
    }

    private Interval interval(String statistic, Sample sample) {
        if (statistic.equals("mean")) {
            return sample.meanInterval();
        }
        return statistic.startsWith("p")
                ? Bootstrap.usual(study.seed())
                        .ofQuantile(sample, Integer.parseInt(statistic.substring(1)) / 100.0, Interval.DEFAULT_LEVEL)
                : Interval.unknown(Interval.DEFAULT_LEVEL);
    }
}
