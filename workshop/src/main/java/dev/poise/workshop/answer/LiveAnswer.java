package dev.poise.workshop.answer;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.PairedOutcome;
import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a question. Immutable.
 *
 * @param question what was asked
 * @param stage how far it has got
 * @param outcomes the numbers, one for each of the four outcomes
 * @param runs the runs behind them
 * @param typical which replication is nearest to the medians of the four outcomes, from 0; -1 when not looked for
 * @param story the typical run of the team sprint by sprint; empty unless refined
 */
public record LiveAnswer(
        LiveQuestion question,
        AnswerStage stage,
        Map<Metric, PairedOutcome> outcomes,
        BatchResult<RunMetrics> runs,
        int typical,
        List<SprintStory> story) {

    /** Copies what was found. */
    public LiveAnswer {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
        story = List.copyOf(story);
    }

    /**
     * Get the numbers of one of the four outcomes.
     *
     * @param metric which one
     */
    public PairedOutcome outcome(Metric metric) {
        return Objects.requireNonNull(outcomes.get(metric));
    }

    /**
     * Get the paired differences in one of the four outcomes, team less baseline.
     *
     * @param metric which one
     */
    public Contrast contrast(Metric metric) {
        return outcome(metric).difference();
    }

    /** Get the seed of the typical run, null when there is none. */
    public @Nullable Long typicalSeed() {
        return typical < 0 ? null : runs.plan().seed(typical);
    }
}
