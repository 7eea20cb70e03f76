package dev.poise.report.text;

import dev.poise.metrics.Metric;
import dev.poise.metrics.Rank;
import dev.poise.metrics.ValueScale;
import dev.poise.report.words.MetricWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which metrics a table shows, in which groups, under which names. */
final class MetricRows {
    private MetricRows() {}

    /** Get the metrics in which a difference is asked for first, group by group. */
    static List<Metric> ofDifferences() {
        return grouped(Rank.KEY);
    }

    /**
     * Get the metrics of a table, group by group.
     *
     * @param all whether to show every metric or the main ones
     */
    static List<Metric> of(boolean all) {
        return grouped(all ? Rank.DETAIL : Rank.MAIN);
    }

    private static List<Metric> grouped(Rank rank) {
        return Metric.upTo(rank).stream()
                .sorted(Comparator.comparing(Metric::group))
                .toList();
    }

    /** Name a metric with its unit, where it has one to speak of, and whether it is a mean, an end or a peak. */
    static String name(Metric metric) {
        String unit = ValueScale.unit(metric);
        boolean plain = unit.equals("0..1") || unit.equals("share") || unit.equals("1");
        return String.format(
                Locale.ROOT, "%s%s (%s)", metric.label(), plain ? "" : ", " + unit, MetricWords.kind(metric));
    }
}
