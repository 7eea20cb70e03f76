package dev.poise.workshop.story;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.stream.IntStream;

/**
 * What may show early that a Product Owner is heading for trouble: something differs by much from what it was before the change.
 * Whether it is worth anything is counted, see {@link SignRecord}.
 */
public enum Sign {
    /** The Product Owner's days get longer by half an hour or more. */
    LONGER_DAYS {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.PO_HOURS_PER_DAY, sprint)
                    >= before(run, Metric.PO_HOURS_PER_DAY, change) + HALF_AN_HOUR;
        }
    },
    /** The Product Owner spends at most half as many hours with users. */
    FEWER_USERS {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            double usual = IntStream.range(1, change)
                    .mapToDouble(s -> discovery(run, s))
                    .average()
                    .orElse(0);
            return discovery(run, sprint) <= HALF * usual;
        }
    },
    /** Answers take an hour longer or more. */
    LATER_ANSWERS {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.PO_QUESTION_LATENCY_MEDIAN, sprint)
                    >= before(run, Metric.PO_QUESTION_LATENCY_MEDIAN, change) + AN_HOUR;
        }
    },
    /** The team's autonomy falls by a tenth of the scale or more. */
    LESS_AUTONOMY {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.AUTONOMY_MEAN, sprint) <= before(run, Metric.AUTONOMY_MEAN, change) - A_TENTH;
        }
    },
    /** The team's trust falls by a tenth of the scale or more. */
    LESS_TRUST {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.TRUST_MEAN, sprint) <= before(run, Metric.TRUST_MEAN, change) - A_TENTH;
        }
    },
    /** The Product Owner's cynicism rises by a tenth of the scale or more. */
    MORE_CYNICISM {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.PO_CYNICISM, sprint) >= before(run, Metric.PO_CYNICISM, change) + A_TENTH;
        }
    },
    /** The Product Owner's exhaustion rises by a twentieth of the scale or more. */
    WEARIER {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.PO_EXHAUSTION, sprint) >= before(run, Metric.PO_EXHAUSTION, change) + A_TWENTIETH;
        }
    },
    /** The developers' exhaustion rises by a tenth of the scale or more. */
    TIRED_TEAM {
        @Override
        boolean shows(RunMetrics run, int sprint, int change) {
            return at(run, Metric.BURNOUT_EXHAUSTION, sprint)
                    >= before(run, Metric.BURNOUT_EXHAUSTION, change) + A_TENTH;
        }
    };

    private static final double HALF_AN_HOUR = 0.5;
    private static final double AN_HOUR = 1;
    private static final double HALF = 0.5;
    private static final double A_TENTH = 0.1;
    private static final double A_TWENTIETH = 0.05;

    /** Return whether it shows in a sprint, from 1, after the change. */
    abstract boolean shows(RunMetrics run, int sprint, int change);

    /**
     * Find when it shows first.
     *
     * @param run a whole run
     * @param change the sprint of the change
     * @return a sprint from that on; 0 when it never shows
     */
    public int first(RunMetrics run, int change) {
        int sprints = run.series(Metric.PO_EXHAUSTION).length;
        return IntStream.rangeClosed(change, sprints)
                .filter(sprint -> shows(run, sprint, change))
                .findFirst()
                .orElse(0);
    }

    private static double at(RunMetrics run, Metric metric, int sprint) {
        return run.series(metric)[sprint - 1];
    }

    private static double before(RunMetrics run, Metric metric, int change) {
        return IntStream.range(1, change)
                .mapToDouble(sprint -> at(run, metric, sprint))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static double discovery(RunMetrics run, int sprint) {
        return at(run, Metric.PO_TIME_DISCOVERY, sprint) * at(run, Metric.PO_HOURS_PER_DAY, sprint);
    }
}
