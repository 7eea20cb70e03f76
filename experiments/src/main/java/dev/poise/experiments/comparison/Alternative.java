package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One scenario of a comparison and what its runs came to. Immutable.
 *
 * @param name its name, as the user wrote it
 * @param about what it shows, in a sentence or two; may be empty
 * @param sprints its measured sprints
 * @param runs how many runs ended
 * @param failed how many runs failed
 * @param metrics one summary per metric, in the order of the catalogue; value as an index
 * @param fans over the sprints; value as an index
 */
public record Alternative(
        String name,
        String about,
        int sprints,
        int runs,
        int failed,
        Map<Metric, Summary> metrics,
        Map<Series, Fan> fans) {

    /** Copies the maps; all metrics and all series have to be there. */
    public Alternative {
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
        fans = Collections.unmodifiableMap(new EnumMap<>(fans));
        if (metrics.size() != Metric.all().size() || fans.size() != Series.values().length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The alternative %s lacks metrics or fans.", name));
        }
    }

    /** Get the summary of a metric. */
    public Summary summary(Metric metric) {
        return Objects.requireNonNull(metrics.get(metric));
    }

    /** Get the fan of a series, one band per sprint. */
    public Fan fan(Series series) {
        return Objects.requireNonNull(fans.get(series));
    }
}
