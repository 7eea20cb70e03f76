package dev.poise.experiments.study.plan;

import java.util.List;
import java.util.Locale;

/**
 * Runs that are made and written as one: the points of a group, in some consecutive replications. Its name says which, so that the
 * same runs are in a file of the same name whatever machine made them. Immutable.
 *
 * @param group which points, from 0
 * @param batch which replications, from 0
 * @param runs the runs, replication by replication, so that every prefix looks at all points alike
 */
public record Chunk(int group, int batch, List<PlannedRun> runs) {
    /** Copies the list. */
    public Chunk {
        runs = List.copyOf(runs);
    }

    /** Get the name that its files begin with. */
    public String name() {
        return name(group, batch);
    }

    /** Get how the names of all chunks of its group begin. */
    public String prefix() {
        return prefix(group);
    }

    static String name(int group, int batch) {
        return String.format(Locale.ROOT, "%sb%05d", prefix(group), batch);
    }

    private static String prefix(int group) {
        return String.format(Locale.ROOT, "part-g%06d-", group);
    }
}
