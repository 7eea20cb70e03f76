package dev.poise.report.compare;

import dev.poise.report.chart.LineStyle;

/** How arms look: the same in every part of a report. */
final class Arms {
    private Arms() {}

    /** Get the style of an arm; the first one is the baseline. */
    static LineStyle style(int arm) {
        return arm == 0 ? LineStyle.baseline() : LineStyle.of(arm - 1);
    }

    /** Get the style of the baseline in a panel of its own, where its line is solid. */
    static LineStyle panelOfBaseline() {
        return new LineStyle("c0 d1");
    }
}
