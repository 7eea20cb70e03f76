package dev.poise.experiments.study.analysis;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.statistics.Fan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How readings run over the sprints: drawn of a few arms, and of so many runs that more would not change the picture. */
final class Fans {
    private static final int MAX_POINTS = 8;
    private static final int MAX_RUNS = 500;

    private Fans() {}

    static List<FanRow> of(StudyPlan plan, PartReader reader, Collection<String> chunks) {
        List<FanRow> fans = new ArrayList<>();
        if (!plan.study().design().hasArms() || plan.points().size() > MAX_POINTS) {
            return fans;
        }
        for (Reading reading : plan.study().outputs().perSprint()) {
            if (Outcomes.FOUR.contains(reading)) {
                Map<Integer, double[][]> series = reader.series(chunks, reading, MAX_RUNS);
                series.forEach((point, runs) -> fans.add(new FanRow(point, reading, fan(reading, runs))));
            }
        }
        return fans;
    }

    private static Fan fan(Reading reading, double[][] runs) {
        return Fan.of(Arrays.stream(runs)
                .map(run -> Arrays.stream(run)
                        .map(value -> ValueScale.standard().shown(reading, value, 1))
                        .toArray())
                .toArray(double[][]::new));
    }
}
