package dev.poise.report.parts;

import dev.poise.experiments.comparison.Summary;
import dev.poise.metrics.Metric;
import dev.poise.report.page.Table;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A metric over many runs, told in words. */
public final class SummaryCells {
    private SummaryCells() {}

    /** Tell the average, with its certainty in brackets when that is known. */
    public static String average(Metric metric, Summary summary) {
        int decimals = Numerals.decimals(metric, summary.certainty());
        String mean = Numerals.PAGE.plain(summary.mean(), decimals);
        return summary.certainty().isKnown() ? mean + " (" + certainty(metric, summary) + ")" : mean;
    }

    /** Tell the average alone, with as many decimals as its certainty leaves meaning to. */
    public static String mean(Metric metric, Summary summary) {
        return Numerals.PAGE.plain(summary.mean(), Numerals.decimals(metric, summary.certainty()));
    }

    /** Make the cell of a table: the average, below it both kinds of spread, or why there is none. */
    public static Table.Cell cell(Metric metric, Summary summary) {
        if (summary.n() == 0) {
            return Table.Cell.of(Numerals.PAGE.none(), metric.whyMissing());
        }
        List<String> notes = new ArrayList<>();
        notes.add(summary.certainty().isKnown() ? "average " + certainty(metric, summary) : "one run only");
        notes.add("90% of runs "
                + Numerals.PAGE.span(summary.range().low(), summary.range().high(), MetricWords.usualDecimals(metric)));
        if (summary.missing() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "in %s of %s runs",
                    Numerals.PAGE.count(summary.n()),
                    Numerals.PAGE.count((long) summary.n() + summary.missing())));
        }
        return Table.Cell.of(mean(metric, summary), String.join("; ", notes));
    }

    private static String certainty(Metric metric, Summary summary) {
        return Numerals.PAGE.span(
                summary.certainty().low(), summary.certainty().high(), Numerals.decimals(metric, summary.certainty()));
    }
}
