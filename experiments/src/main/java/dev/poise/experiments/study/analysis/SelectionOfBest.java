package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Sample;
import dev.poise.statistics.Selection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which points may still be the best, as far as runs tell: a function of their values alone. */
public final class SelectionOfBest {
    private SelectionOfBest() {}

    /**
     * Select from raw values.
     *
     * @param plan of the study
     * @param rule how the best is selected
     * @param raw by point and replication; shorter at points that were out earlier
     * @param made how many replications points have that are left
     */
    public static Selection of(StudyPlan plan, Replications.Best rule, double[][] raw, int made) {
        double[][] shown = new double[raw.length][];
        for (int point = 0; point < raw.length; point++) {
            int sprints =
                    Horizon.of(plan.points().get(point).scenario().settings()).sprints();
            double[] values = new double[made];
            Arrays.fill(values, Double.NaN);
            for (int r = 0; r < Math.min(made, raw[point].length); r++) {
                values[r] = ValueScale.standard().shown(rule.metric(), raw[point][r], sprints);
            }
            shown[point] = values;
        }
        double baseline = Sample.of(Arrays.copyOf(shown[Math.max(0, plan.baseline())], Math.min(made, rule.step())))
                .mean();
        double smallest = new Summaries(plan).smallest(rule.metric(), baseline);
        return Selection.of(
                shown,
                made,
                rule.step(),
                rule.step(),
                rule.better(),
                smallest > 0 ? smallest : Double.MIN_NORMAL,
                rule.confidence());
    }

    /** Select from the parts of a study. */
    static Selection of(StudyPlan plan, Replications.Best rule, PartReader reader, Collection<String> chunks) {
        Map<Integer, double[][]> read = reader.values(chunks, List.of(rule.metric()), rule.most());
        double[][] raw = new double[plan.points().size()][];
        int made = 0;
        for (int point = 0; point < raw.length; point++) {
            raw[point] = read.containsKey(point) ? read.get(point)[0] : new double[0];
            for (int r = made; r < raw[point].length; r++) {
                made = Double.isFinite(raw[point][r]) ? r + 1 : made;
            }
        }
        int steps = (made + rule.step() - 1) / rule.step();
        return of(plan, rule, raw, Math.min(steps * rule.step(), rule.most()));
    }
}
