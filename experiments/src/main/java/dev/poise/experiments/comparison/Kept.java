package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.Runner;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import java.util.Arrays;

/** What a comparison keeps of a run: all readings, and over the sprints those that are drawn. */
public final class Kept {
    private static final double[] NOTHING = {};

    private Kept() {}

    /**
     * Let go of the series that no comparison shows, so that many runs fit into memory.
     *
     * @param runner makes whole readings
     * @return a runner that gives the same readings over the whole run
     */
    public static Runner<RunReadings> from(Runner<RunReadings> runner) {
        return (scenario, seed) -> keep(runner.run(scenario, seed));
    }

    private static RunReadings keep(RunReadings whole) {
        double[][] series = new double[whole.perSprint().length][];
        Arrays.fill(series, NOTHING);
        for (Series one : Series.values()) {
            Reading reading = one.reading();
            series[reading.index()] = whole.series(reading);
        }
        return new RunReadings(whole.perRun(), series);
    }
}
