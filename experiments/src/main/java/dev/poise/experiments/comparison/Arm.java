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
 * One scenario of a comparison and what its runs came to. Immutable.
 *
 * @param name its name, as the user wrote it
 * @param about what it shows, in a sentence or two; may be empty
 * @param sprints its measured sprints
 * @param runs how many runs ended
 * @param failed how many runs failed
 * @param readings one summary per reading, in the order of the dictionary; value as an index
 * @param fans over the sprints; value as an index
 */
public record Arm(
        String name,
        String about,
        int sprints,
        int runs,
        int failed,
        Map<Reading, Summary> readings,
        Map<Series, Fan> fans) {

    /** Copies the maps; all readings and all series have to be there. */
    public Arm {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        fans = Collections.unmodifiableMap(new EnumMap<>(fans));
        if (readings.size() != Reading.all().size() || fans.size() != Series.values().length) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "Arm %s lacks readings or fans.", name));
        }
    }

    /** Get the summary of a reading. */
    public Summary summary(Reading reading) {
        return Objects.requireNonNull(readings.get(reading));
    }

    /** Get the fan of a series, one band per sprint. */
    public Fan fan(Series series) {
        return Objects.requireNonNull(fans.get(series));
    }
}
