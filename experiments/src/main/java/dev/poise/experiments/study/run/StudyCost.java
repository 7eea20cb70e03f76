package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Shard;
import java.util.Arrays;
import java.util.LongSummaryStatistics;

/**
 * What a study will take.
 *
 * @param runs how many runs at most
 * @param seconds how long they take
 * @param bytes how much they leave
 * @param shares how many runs the shares have that it is cut into
 */
public record StudyCost(double runs, double seconds, double bytes, LongSummaryStatistics shares) {
    /** A compressed number takes about this much; people and items have about this many rows in a run of a year. */
    private static final double BYTES_PER_NUMBER = 6.5;

    private static final int PEOPLE_NUMBERS = 26 * 7 * 10;
    private static final int ITEM_NUMBERS = 700 * 10;
    private static final double TRACE_BYTES = 4e6;

    /**
     * Make a few of the runs, for ten seconds at most, and keep nothing.
     *
     * @param plan of the study
     * @param shard the share that is asked about
     * @param shares how many shares it is cut into
     * @param jobs how many runs are made side by side
     * @param engine makes them
     */
    public static StudyCost of(StudyPlan plan, Shard shard, int shares, int jobs, Engine engine) {
        long[] all = Shares.runs(plan, shares);
        double runs = shard.count() == 1 ? OpenStudy.mostRuns(plan) : all[shard.index() - 1];
        RunExecutor maker = new RunExecutor(engine, plan.study().outputs());
        return new StudyCost(
                runs,
                new RunPace(plan, maker).secondsFor(runs, jobs),
                bytesOfARun(plan) * runs,
                Arrays.stream(all).summaryStatistics());
    }

    private static double bytesOfARun(StudyPlan plan) {
        Outputs outputs = plan.study().outputs();
        double sprints = plan.study().base().settings().number("sprints");
        double numbers =
                12 + outputs.perRun().size() + sprints * outputs.perSprint().size();
        numbers += outputs.people() ? PEOPLE_NUMBERS : 0;
        numbers += outputs.items() ? ITEM_NUMBERS : 0;
        return numbers * BYTES_PER_NUMBER + outputs.traces() * TRACE_BYTES;
    }
}
