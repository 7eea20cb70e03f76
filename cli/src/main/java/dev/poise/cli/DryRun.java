package dev.poise.cli;

import dev.poise.experiments.study.plan.StudyOutline;
import dev.poise.experiments.study.run.PlannedStudy;
import dev.poise.experiments.study.run.StudyCost;
import dev.poise.experiments.study.store.Shard;
import java.util.Locale;
import java.util.LongSummaryStatistics;

/** Tells what a study will take: makes a few of its runs and keeps nothing. */
final class DryRun {
    private final Session session;
    private final int jobs;

    DryRun(Session session, int jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /** Print what a share takes, and how large shares are when the study is cut into some. */
    void print(PlannedStudy study, int shares, OutputFormat format) {
        session.tell("poise: timing some runs, ten seconds at most");
        StudyCost cost = study.cost(shares, jobs, session.inProcess());
        StudyOutline outline = study.outline();
        Shard shard = study.shard();
        int most = outline.most();
        int least = outline.least();
        int points = outline.points();
        int generations = outline.generations();
        int worlds = outline.worlds();
        String caution = outline.caution().orElse("");
        new NamedValues()
                .add("design", outline.design())
                .add(
                        "points",
                        points,
                        outline.left() == 0
                                ? Integer.toString(points)
                                : String.format(
                                        Locale.ROOT, "%d, and %d left out by constraints", points, outline.left()))
                .add(
                        "generations",
                        generations,
                        generations == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "at most %d, each of as many points; then the evaluation",
                                        generations))
                .add("leftOut", outline.left(), "")
                .add(
                        "worlds",
                        worlds,
                        worlds == 0
                                ? ""
                                : String.format(Locale.ROOT, "%d plausible ones, drawn before the first run", worlds))
                .add("caution", caution, caution)
                .add(
                        "replications",
                        most,
                        least < most
                                ? String.format(Locale.ROOT, "%d to %d of each point", least, most)
                                : String.format(Locale.ROOT, "%d of each point", most))
                .add("share", shard.toString(), shard.count() > 1 ? shard.toString() : "")
                .add("shares", shares, shares > 1 ? shares(cost.shares()) : "")
                .add(
                        "runs",
                        (long) cost.runs(),
                        String.format(
                                Locale.ROOT, "%s%,.0f", least < most || generations > 0 ? "at most " : "", cost.runs()))
                .add("jobs", jobs, "")
                .add(
                        format == OutputFormat.TABLE ? "time" : "seconds",
                        cost.seconds(),
                        String.format(
                                Locale.ROOT,
                                "about %s on %d %s",
                                time(cost.seconds()),
                                jobs,
                                jobs == 1 ? "thread" : "threads"))
                .add(format == OutputFormat.TABLE ? "disk" : "bytes", cost.bytes(), "about " + size(cost.bytes()))
                .print(session, format, outline.study());
    }

    private static String shares(LongSummaryStatistics sizes) {
        return sizes.getMin() == sizes.getMax()
                ? String.format(Locale.ROOT, "%,d of %,d runs", sizes.getCount(), sizes.getMin())
                : String.format(
                        Locale.ROOT, "%,d of %,d to %,d runs", sizes.getCount(), sizes.getMin(), sizes.getMax());
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
