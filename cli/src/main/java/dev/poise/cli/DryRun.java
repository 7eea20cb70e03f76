package dev.poise.cli;

import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.RunMaker;
import dev.poise.experiments.study.run.Shares;
import dev.poise.experiments.study.store.Shard;
import java.util.Arrays;
import java.util.Locale;
import java.util.LongSummaryStatistics;

/** Tells what a study will take: makes a few of its runs and keeps nothing. */
final class DryRun {
    /** A compressed number takes about this much; people and items have about this many rows in a run of a year. */
    private static final double BYTES_PER_NUMBER = 6.5;

    private static final int PEOPLE_NUMBERS = 26 * 7 * 10;
    private static final int ITEM_NUMBERS = 700 * 10;
    private static final double TRACE_BYTES = 4e6;

    private final Session session;
    private final int jobs;

    DryRun(Session session, int jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /** Print what a share takes, and how large shares are when the study is cut into some. */
    void print(StudyPlan plan, Shard shard, int shares, Format format) {
        long[] all = Shares.runs(plan, shares);
        double runs = shard.count() == 1 ? plan.mostRuns() : all[shard.index() - 1];
        boolean ruled = plan.study().replications() instanceof Replications.Until;
        session.note("poise: timing some runs, ten seconds at most");
        RunMaker maker = new RunMaker(session.inProcess(), plan.study().outputs());
        double seconds = new RunPace(plan, maker).secondsFor(runs, jobs);
        double bytes = bytesOfARun(plan) * runs;
        int points = plan.points().size();
        String caution = plan.study().design().caution().orElse("");
        new NamedValues()
                .add("design", plan.study().design().id())
                .add(
                        "points",
                        points,
                        plan.left() == 0
                                ? Integer.toString(points)
                                : String.format(Locale.ROOT, "%d, and %d left out by constraints", points, plan.left()))
                .add("leftOut", plan.left(), "")
                .add("caution", caution, caution)
                .add(
                        "replications",
                        plan.study().replications().most(),
                        replications(plan.study().replications()))
                .add("share", shard.toString(), shard.count() > 1 ? shard.toString() : "")
                .add("shares", shares, shares > 1 ? shares(all) : "")
                .add("runs", (long) runs, (ruled ? "at most " : "") + whole(runs))
                .add("jobs", jobs, "")
                .add(
                        format == Format.TABLE ? "time" : "seconds",
                        seconds,
                        String.format(
                                Locale.ROOT,
                                "about %s on %d %s",
                                time(seconds),
                                jobs,
                                jobs == 1 ? "thread" : "threads"))
                .add(format == Format.TABLE ? "disk" : "bytes", bytes, "about " + size(bytes))
                .print(session, format, plan.study().name());
    }

    private static String shares(long[] runs) {
        LongSummaryStatistics sizes = Arrays.stream(runs).summaryStatistics();
        return sizes.getMin() == sizes.getMax()
                ? String.format(Locale.ROOT, "%,d of %,d runs", runs.length, sizes.getMin())
                : String.format(Locale.ROOT, "%,d of %,d to %,d runs", runs.length, sizes.getMin(), sizes.getMax());
    }

    private static String replications(Replications replications) {
        return replications instanceof Replications.Until until
                ? String.format(Locale.ROOT, "%d to %d of each point", until.least(), until.most())
                : String.format(Locale.ROOT, "%d of each point", replications.most());
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

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String time(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < 7200
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    private static String size(double bytes) {
        return bytes < 1e9
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
