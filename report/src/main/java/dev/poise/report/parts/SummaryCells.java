package dev.poise.report.parts;

import dev.poise.experiments.comparison.Summary;
import dev.poise.readings.Reading;
import dev.poise.report.page.Table;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.ReadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A reading over many runs, told in words. */
public final class SummaryCells {
    private SummaryCells() {}

    /** Tell the average, with its certainty in brackets when that is known. */
    public static String average(Reading reading, Summary summary) {
        int decimals = Numerals.decimals(reading, summary.certainty());
        String mean = Numerals.PAGE.plain(summary.mean(), decimals);
        return summary.certainty().isKnown() ? mean + " (" + certainty(reading, summary) + ")" : mean;
    }

    /** Tell the average alone, with as many decimals as its certainty leaves meaning to. */
    public static String mean(Reading reading, Summary summary) {
        return Numerals.PAGE.plain(summary.mean(), Numerals.decimals(reading, summary.certainty()));
    }

    /** Make the cell of a table: the average, below it both kinds of spread, or why there is none. */
    public static Table.Cell cell(Reading reading, Summary summary) {
        if (summary.n() == 0) {
            return Table.Cell.of(Numerals.PAGE.none(), reading.whyMissing());
        }
        List<String> notes = new ArrayList<>();
        notes.add(summary.certainty().isKnown() ? "average " + certainty(reading, summary) : "one run only");
        notes.add("90% of runs "
                + Numerals.PAGE.span(
                        summary.range().low(), summary.range().high(), ReadingWords.usualDecimals(reading)));
        if (summary.missing() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "in %s of %s runs",
                    Numerals.PAGE.count(summary.n()),
                    Numerals.PAGE.count((long) summary.n() + summary.missing())));
        }
        return Table.Cell.of(mean(reading, summary), String.join("; ", notes));
    }

    private static String certainty(Reading reading, Summary summary) {
        return Numerals.PAGE.span(
                summary.certainty().low(), summary.certainty().high(), Numerals.decimals(reading, summary.certainty()));
    }
}
