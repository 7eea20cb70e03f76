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
 * Everything in which a scenario differs from the baseline. Immutable.
 *
 * @param baseline the name of the baseline
 * @param scenario the name of the other scenario
 * @param contrasts one per metric, in the order of the catalogue
 * @param fans of the paired differences over the sprints that both have; value as an index
 */
public record Difference(String baseline, String scenario, Map<Metric, Contrast> contrasts, Map<Series, Fan> fans) {

    /** Copies the maps; all metrics and all series have to be there. */
    public Difference {
        contrasts = Collections.unmodifiableMap(new TreeMap<>(contrasts));
        fans = Collections.unmodifiableMap(new EnumMap<>(fans));
        if (contrasts.size() != Metric.all().size() || fans.size() != Series.values().length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The difference of %s lacks metrics or fans.", scenario));
        }
    }

    /** Get the contrast of a metric. */
    public Contrast contrast(Metric metric) {
        return Objects.requireNonNull(contrasts.get(metric));
    }

    /** Get the fan of the paired differences of a series, one band per sprint. */
    public Fan fan(Series series) {
        return Objects.requireNonNull(fans.get(series));
    }
}
