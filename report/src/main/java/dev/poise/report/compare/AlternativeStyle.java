package dev.poise.report.compare;

import dev.poise.report.chart.LineStyle;

/** How alternatives look: the same in every part of a report. */
final class AlternativeStyle {
    private AlternativeStyle() {}

    /** Get the style of an alternative; the first one is the baseline. */
    static LineStyle style(int alternative) {
        return alternative == 0 ? LineStyle.baseline() : LineStyle.of(alternative - 1);
    }

    /** Get the style of the baseline in a panel of its own, where its line is solid. */
    static LineStyle panelOfBaseline() {
        return new LineStyle("c0 d1");
    }
}
