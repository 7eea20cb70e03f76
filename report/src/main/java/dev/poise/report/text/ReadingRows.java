package dev.poise.report.text;

import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.report.words.ReadingWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which readings a table shows, in which groups, under which names. */
final class ReadingRows {
    private ReadingRows() {}

    /** Get the readings in which a difference is asked for first, group by group. */
    static List<Reading> ofDifferences() {
        return grouped(Reading.Rank.KEY);
    }

    /**
     * Get the readings of a table, group by group.
     *
     * @param all whether to show every reading or the main ones
     */
    static List<Reading> of(boolean all) {
        return grouped(all ? Reading.Rank.DETAIL : Reading.Rank.MAIN);
    }

    private static List<Reading> grouped(Reading.Rank rank) {
        return Reading.upTo(rank).stream()
                .sorted(Comparator.comparing(Reading::group))
                .toList();
    }

    /** Name a reading with its unit, where it has one to speak of, and whether it is a mean, an end or a peak. */
    static String name(Reading reading) {
        String unit = ValueScale.unit(reading);
        boolean plain = unit.equals("0..1") || unit.equals("share") || unit.equals("1");
        return String.format(
                Locale.ROOT, "%s%s (%s)", reading.label(), plain ? "" : ", " + unit, ReadingWords.kind(reading));
    }
}
