package dev.poise.workshop.answer;

import dev.poise.readings.RunReadings;
import dev.poise.scenarios.batch.BatchResult;
import dev.poise.scenarios.comparison.Arm;
import dev.poise.scenarios.comparison.Comparison;
import dev.poise.scenarios.comparison.Difference;
import dev.poise.scenarios.run.SprintStory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a question. Immutable.
 *
 * @param question what was asked
 * @param stage how far it has got
 * @param comparison the numbers; the baseline is the first arm
 * @param runs the runs behind them
 * @param typical which replication is nearest to the medians of the four outcomes, from 0; -1 when not looked for
 * @param story the typical run of the team sprint by sprint; empty unless refined
 */
public record Answer(
        Question question,
        Stage stage,
        Comparison comparison,
        BatchResult<RunReadings> runs,
        int typical,
        List<SprintStory> story) {

    /** Copies the story. */
    public Answer {
        story = List.copyOf(story);
    }

    /** Get the numbers of the baseline. */
    public Arm baseline() {
        return comparison.baseline();
    }

    /** Get the numbers of the team that the controls describe. */
    public Arm now() {
        return comparison.arms().get(1);
    }

    /** Get the paired differences, team less baseline. */
    public Difference difference() {
        return comparison.differences().get(0);
    }

    /** Get the seed of the typical run, null when there is none. */
    public @Nullable Long typicalSeed() {
        return typical < 0 ? null : runs.plan().seed(typical);
    }
}
