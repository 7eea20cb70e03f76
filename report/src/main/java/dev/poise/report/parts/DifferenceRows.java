package dev.poise.report.parts;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.DifferenceRow;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Numerals;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Verdict;

/** A paired difference told in words. */
public final class DifferenceRows {
    private DifferenceRows() {}

    /**
     * Tell a difference.
     *
     * @param scenario whose
     * @param style its colour
     * @param contrast the numbers
     * @param strip the drawing next to the words
     */
    public static DifferenceRow tell(String scenario, LineStyle style, Contrast contrast, IntervalStrip strip) {
        boolean known = Double.isFinite(contrast.difference());
        return new DifferenceRow(
                scenario,
                style.cssClass(),
                known ? sign(contrast.verdict()) : "",
                known ? DifferenceWords.ENGLISH.verdict(contrast.verdict()) : "cannot be told",
                known ? amount(contrast) : Numerals.PAGE.none(),
                "(" + (known ? certainty(contrast) : contrast.metric().whyMissing()) + ")",
                new Drawing(strip.draw()));
    }

    /** Write the average difference with its sign. */
    public static String amount(Contrast contrast) {
        return Numerals.PAGE.signed(contrast.difference(), decimals(contrast));
    }

    /** Write the 95% confidence interval of the average difference, or why it is unknown. */
    public static String certainty(Contrast contrast) {
        Interval interval = contrast.certainty();
        return interval.isKnown()
                ? Numerals.PAGE.signedSpan(interval.low(), interval.high(), decimals(contrast))
                : "fewer than two pairs of runs";
    }

    private static int decimals(Contrast contrast) {
        return Numerals.decimals(contrast.metric(), contrast.certainty());
    }

    static String sign(Verdict verdict) {
        return switch (verdict.kind()) {
            case HIGHER -> "\u25B2";
            case LOWER -> "\u25BC";
            case NO_CLEAR_DIFFERENCE -> "\u2248";
            case UNDECIDED -> "?";
        };
    }
}
