package dev.poise.workshop.story;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.stream.IntStream;

/**
 * What may show early that something has changed: a number differs by much from what it was before the change. Some can be seen by
 * whoever looks, others are known only when people say so. Whether a sign is worth anything is counted, see {@link SignRecord}.
 */
public enum Sign {
    /** The Product Owner's days get longer by half an hour or more. */
    LONGER_DAYS(true, Metric.PO_HOURS_PER_DAY, Change.UP, .5),
    /** The Product Owner spends at most half as many hours with users. */
    FEWER_USERS(true, Metric.PO_HOURS_DISCOVERY, Change.HALVED, 0),
    /** Answers take an hour longer or more. */
    LATER_ANSWERS(true, Metric.PO_QUESTION_LATENCY_MEDIAN, Change.UP, 1),
    /** The team takes fewer of its decisions, by a tenth of all or more. */
    FEWER_DECISIONS(true, Metric.DECISIONS_BY_TEAM_SHARE, Change.DOWN, .1),
    /** The developers work a quarter of an hour of overtime a day more, or longer. */
    TEAM_OVERTIME(true, Metric.PEOPLE_OVERTIME_HOURS, Change.UP, .25),
    /** Stakeholders are less satisfied, by a twentieth of the scale or more. */
    UNHAPPY_STAKEHOLDERS(true, Metric.STAKEHOLDERS_SATISFACTION, Change.DOWN, .05),
    /** A Sprint Goal is missed, and before the change at most one in three was. */
    GOAL_MISSED(true, Metric.DELIVERY_GOALS_MET, Change.DOWN, 2. / 3),
    /** The team's autonomy falls by a tenth of the scale or more. */
    LESS_AUTONOMY(false, Metric.AUTONOMY_MEAN, Change.DOWN, .1),
    /** The team's trust falls by a tenth of the scale or more. */
    LESS_TRUST(false, Metric.TRUST_MEAN, Change.DOWN, .1),
    /** The Product Owner's cynicism rises by a tenth of the scale or more. */
    MORE_CYNICISM(false, Metric.PO_CYNICISM, Change.UP, .1),
    /** The Product Owner's exhaustion rises by a twentieth of the scale or more. */
    WEARIER(false, Metric.PO_EXHAUSTION, Change.UP, .05),
    /** The developers' exhaustion rises by a tenth of the scale or more. */
    TIRED_TEAM(false, Metric.BURNOUT_EXHAUSTION, Change.UP, .1);

    /** How a number moves. */
    private enum Change {
        UP,
        DOWN,
        HALVED
    }

    private static final double HALF = 0.5;

    private final boolean seen;
    private final Metric metric;
    private final Change change;
    private final double by;

    Sign(boolean seen, Metric metric, Change change, double by) {
        this.seen = seen;
        this.metric = metric;
        this.change = change;
        this.by = by;
    }

    /** Return whether it can be seen by whoever looks; otherwise people have to say so. */
    public boolean canBeSeen() {
        return seen;
    }

    /** Return whether it shows in a sprint, from 1, after the change. */
    private boolean shows(RunMetrics run, int sprint, double before) {
        double now = run.series(metric)[sprint - 1];
        return switch (change) {
            case UP -> now >= before + by;
            case DOWN -> now <= before - by;
            case HALVED -> before > 0 && now <= HALF * before;
        };
    }

    /**
     * Find when it shows first.
     *
     * @param run a whole run
     * @param from the sprint of the change
     * @return a sprint from that on; 0 when it never shows
     */
    public int first(RunMetrics run, int from) {
        double before = before(run, from);
        int sprints = run.series(metric).length;
        return IntStream.rangeClosed(from, sprints)
                .filter(sprint -> shows(run, sprint, before))
                .findFirst()
                .orElse(0);
    }

    private double before(RunMetrics run, int from) {
        double[] series = run.series(metric);
        return IntStream.range(1, from)
                .mapToDouble(sprint -> series[sprint - 1])
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
