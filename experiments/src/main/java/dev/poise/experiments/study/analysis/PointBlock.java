package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Consecutive points that are looked at together. Rows of a table are written block by block, so that memory does not grow with the
 * number of points.
 *
 * @param first the first of the points
 * @param end the point behind the last
 * @param chunks the chunks that have runs of them
 */
record PointBlock(int first, int end, SortedSet<String> chunks) {
    /** How many rows of a table and values of a metric a block has at most, about. */
    private static final int DEFAULT_ROWS = 100_000;

    private static final int DEFAULT_VALUES = 4_000_000;

    /** So many points are always together, because each is compared with each. */
    private static final int MIN_POINTS = Summaries.MAX_RANKED;

    int size() {
        return end - first;
    }

    boolean has(int point) {
        return point >= first && point < end;
    }

    /** Cut the points of a plan into blocks of whole groups; a design that looks at one factor at a time is not cut. */
    static List<PointBlock> of(StudyPlan plan, SortedSet<String> chunks) {
        int metrics = Math.max(1, plan.study().outputs().perRun().size());
        int most = Math.min(
                DEFAULT_ROWS / metrics,
                DEFAULT_VALUES / plan.study().replications().most());
        int points = Math.max(MIN_POINTS, most);
        // rounded up, so that as many points as have to be together are
        int groups = plan.study().design() instanceof Design.OneAtATime
                ? plan.groups()
                : (points + plan.groupSize() - 1) / plan.groupSize();
        List<PointBlock> blocks = new ArrayList<>();
        for (int group = 0; group < plan.groups(); group += groups) {
            blocks.add(of(plan, chunks, group, Math.min(plan.groups(), group + groups)));
        }
        return blocks;
    }

    /** Take the group that a point is in. */
    static PointBlock around(StudyPlan plan, SortedSet<String> chunks, int point) {
        int group = point / plan.groupSize();
        return of(plan, chunks, group, group + 1);
    }

    private static PointBlock of(StudyPlan plan, SortedSet<String> chunks, int group, int end) {
        return new PointBlock(
                group * plan.groupSize(),
                Math.min(plan.points().size(), end * plan.groupSize()),
                chunks.subSet(StudyPlan.chunkName(group, 0), StudyPlan.chunkName(end, 0)));
    }
}
