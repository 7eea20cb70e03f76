package dev.poise.workshop.story;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sprint in which a sign showed first in a year that can be seen and tells that something has changed, with a week of it next to a
 * week of before the change. Immutable.
 *
 * @param sprint which
 * @param signs those that showed first in it
 * @param then an average week of that sprint
 * @param before an average week of the sprints before the change
 */
public record FirstSign(int sprint, List<Sign> signs, Week then, Week before) {
    private static final int DAYS_A_WEEK = 5;

    /**
     * A week of the Product Owner.
     *
     * @param hours worked
     * @param users hours with users
     * @param answer working hours until a question is answered, the median; no number when none was answered
     */
    public record Week(double hours, double users, double answer) {}

    /** Copies the list. */
    public FirstSign {
        signs = List.copyOf(signs);
    }

    /**
     * Find it.
     *
     * @param run a whole run
     * @param records how good the signs are
     * @param change the sprint of the change, from 2
     * @return nothing when no sign that can be seen is better than chance, or none showed
     */
    public static Optional<FirstSign> of(RunMetrics run, List<SignRecord> records, int change) {
        Set<Sign> better = SignRecord.tellsChange(records);
        List<Sign> useful = records.stream()
                .map(SignRecord::sign)
                .filter(better::contains)
                .filter(Sign::canBeSeen)
                .toList();
        OptionalInt first = useful.stream()
                .mapToInt(sign -> sign.first(run, change))
                .filter(sprint -> sprint > 0)
                .min();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int sprint = first.getAsInt();
        return Optional.of(new FirstSign(
                sprint,
                useful.stream()
                        .filter(sign -> sign.first(run, change) == sprint)
                        .toList(),
                week(run, sprint, sprint),
                week(run, 1, change - 1)));
    }

    private static Week week(RunMetrics run, int from, int to) {
        return new Week(
                DAYS_A_WEEK * mean(run, Metric.PO_HOURS_PER_DAY, from, to),
                DAYS_A_WEEK * mean(run, Metric.PO_HOURS_DISCOVERY, from, to),
                mean(run, Metric.PO_QUESTION_LATENCY_MEDIAN, from, to));
    }

    private static double mean(RunMetrics run, Metric metric, int from, int to) {
        double[] series = run.series(metric);
        return IntStream.rangeClosed(from, to)
                .mapToDouble(sprint -> series[sprint - 1])
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
