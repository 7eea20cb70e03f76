package dev.poise.workshop.story;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.PairedOutcome;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Fan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A story that was told: many years of a team with a change on the way, each next to the normal year of the same team with the same
 * luck. Immutable.
 *
 * @param plan what it is about
 * @param runs the years; the normal ones are alternative {@link #NORMAL}, those with the change {@link #CHANGED}
 * @param years those that can be played
 * @param signs the record of every sign
 * @param normal who is at risk at the end of a normal year
 * @param atRisk who is at risk at the end of the year with the change
 */
public record Story(
        StoryPlan plan,
        BatchResult<RunMetrics> runs,
        Map<Severity, Year> years,
        List<SignRecord> signs,
        AtRisk normal,
        AtRisk atRisk) {

    /** The years without the change. */
    public static final int NORMAL = 0;
    /** The years with it. */
    public static final int CHANGED = 1;

    /** Copies what was found. */
    public Story {
        years = Collections.unmodifiableMap(new EnumMap<>(years));
        signs = List.copyOf(signs);
    }

    /**
     * Get a year that can be played.
     *
     * @param severity which one
     */
    public Year year(Severity severity) {
        return Objects.requireNonNull(years.get(severity));
    }

    /** Get how many years with the change came to their end. */
    public int teams() {
        return atRisk.teams();
    }

    /**
     * Draw a metric over the years.
     *
     * @param metric which one
     * @param alternative {@link #NORMAL} or {@link #CHANGED}
     */
    public Fan fan(Metric metric, int alternative) {
        return fan(ended(runs, alternative), metric);
    }

    /**
     * Compare the years with the normal ones, pair by pair.
     *
     * @param metric in what
     */
    public Contrast contrast(Metric metric) {
        return PairedOutcome.difference(runs, metric, NORMAL, CHANGED);
    }

    /**
     * Get where the years end on average.
     *
     * @param metric in what
     * @param alternative {@link #NORMAL} or {@link #CHANGED}
     */
    public double mean(Metric metric, int alternative) {
        return ended(runs, alternative).stream()
                .mapToDouble(run -> run.get(metric))
                .average()
                .orElse(Double.NaN);
    }

    /** Get the years of an alternative that came to their end. */
    static List<RunMetrics> ended(BatchResult<RunMetrics> runs, int alternative) {
        return IntStream.range(0, runs.plan().replications())
                .mapToObj(r -> runs.result(alternative, r))
                .flatMap(Optional::stream)
                .toList();
    }

    static Fan fan(List<RunMetrics> runs, Metric metric) {
        return Fan.of(runs.stream().map(run -> run.series(metric)).toArray(double[][]::new));
    }
}
