package dev.poise.experiments.study.analysis;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Fan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Quantile bands of metrics over the sprints, for studies of few alternatives; more runs than the most would not change the picture. */
final class Fans {
    private static final int MAX_POINTS = 8;
    private static final int MAX_RUNS = 500;

    private Fans() {}

    static List<FanRow> of(StudyPlan plan, PartReader reader, Collection<String> chunks) {
        List<FanRow> fans = new ArrayList<>();
        if (!plan.study().design().hasAlternatives() || plan.points().size() > MAX_POINTS) {
            return fans;
        }
        for (Metric metric : plan.study().outputs().perSprint()) {
            if (Outcomes.FOUR.contains(metric)) {
                Map<Integer, double[][]> series = reader.series(chunks, metric, MAX_RUNS);
                series.forEach((point, runs) -> fans.add(new FanRow(point, metric, fan(metric, runs))));
            }
        }
        return fans;
    }

    private static Fan fan(Metric metric, double[][] runs) {
        return Fan.of(Arrays.stream(runs)
                .map(run -> Arrays.stream(run)
                        .map(value -> ValueScale.standard().shown(metric, value, 1))
                        .toArray())
                .toArray(double[][]::new));
    }
}
