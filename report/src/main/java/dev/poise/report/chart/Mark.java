package dev.poise.report.chart;

/**
 * A level worth seeing across a chart.
 *
 * @param level where
 * @param words what it is, in a few words; empty for nothing
 */
public record Mark(double level, String words) {
    /** Get the same level unnamed, for panels next to one that names it. */
    public Mark withoutWords() {
        return new Mark(level, "");
    }
}
