package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
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
 * @param contrasts one per reading, in the order of the dictionary
 * @param fans of the paired differences over the sprints that both have; value as an index
 */
public record Difference(String baseline, String scenario, Map<Reading, Contrast> contrasts, Map<Series, Fan> fans) {

    /** Copies the maps; all readings and all series have to be there. */
    public Difference {
        contrasts = Collections.unmodifiableMap(new TreeMap<>(contrasts));
        fans = Collections.unmodifiableMap(new EnumMap<>(fans));
        if (contrasts.size() != Reading.all().size() || fans.size() != Series.values().length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The difference of %s lacks readings or fans.", scenario));
        }
    }

    /** Get the contrast of a reading. */
    public Contrast contrast(Reading reading) {
        return Objects.requireNonNull(contrasts.get(reading));
    }

    /** Get the fan of the paired differences of a series, one band per sprint. */
    public Fan fan(Series series) {
        return Objects.requireNonNull(fans.get(series));
    }
}
