package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

/** How many runs there are at each point, and which failed. */
final class MadeRuns {
    /** How many failed runs are told one by one on a page. */
    private static final int MAX_SHOWN = 100;

    private final int[] made;
    private final int[] failed;
    private final List<FailureRow> shown = new ArrayList<>();

    private MadeRuns(int points) {
        made = new int[points];
        failed = new int[points];
    }

    /** Count them, and write down those that failed, by point and replication. */
    static MadeRuns of(StudyPlan plan, PartReader reader, SortedSet<String> chunks, ResultTables tables) {
        MadeRuns runs = new MadeRuns(plan.points().size());
        reader.runs(chunks, run -> {
            runs.made[run.point()]++;
            runs.failed[run.point()] += run.problem().isEmpty() ? 0 : 1;
        });
        for (int point = 0; point < runs.made.length; point += plan.groupSize()) {
            PointBlock group = PointBlock.around(plan, chunks, point);
            if (Arrays.stream(runs.failed, group.first(), group.end()).anyMatch(count -> count > 0)) {
                reader.failures(group.chunks(), run -> runs.fail(run, tables));
            }
        }
        return runs;
    }

    private void fail(PartReader.Made run, ResultTables tables) {
        FailureRow row = new FailureRow(
                run.id(),
                run.point(),
                run.replication(),
                run.seed(),
                run.problem(),
                "poise study replay . --run " + run.id());
        tables.failure(row);
        if (shown.size() < MAX_SHOWN) {
            shown.add(row);
        }
    }

    /** Get how many runs there are at each point, failed ones included. */
    int[] made() {
        return made;
    }

    long total() {
        return Arrays.stream(made).asLongStream().sum();
    }

    long failed() {
        return Arrays.stream(failed).asLongStream().sum();
    }

    /** Get the first of the runs that failed. */
    List<FailureRow> shown() {
        return shown;
    }

    /** Count the points that can be compared with a baseline: those that have runs as it has. */
    int comparable(int baseline) {
        return (int) Arrays.stream(made)
                        .filter(runs -> runs > 0 == made[baseline] > 0)
                        .count()
                - 1;
    }
}
