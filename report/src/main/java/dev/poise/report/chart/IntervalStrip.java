package dev.poise.report.chart;

import dev.poise.report.svg.Tag;

/**
 * A dot with its interval on a line, as wide as the place it stands in: positions are shares of the width, so strips below each
 * other share one scale on any screen. What it shows is always said in words next to it.
 *
 * @param value the estimate; NaN draws an empty strip
 * @param low lower end of its interval, NaN when unknown
 * @param high upper end of its interval, NaN when unknown
 * @param indifference half the width of the zone around 0 that is too small to matter; 0 for none
 * @param style colour of dot and interval
 * @param axis the shared scale
 */
public record IntervalStrip(double value, double low, double high, double indifference, LineStyle style, Axis axis) {
    private static final double HEIGHT = 18;
    private static final double MIDDLE = HEIGHT / 2;

    /** Draw it. */
    public Tag draw() {
        Tag strip = Tag.ornament().with("class", "strip").with("height", HEIGHT);
        if (indifference > 0) {
            double from = axis.share(-indifference);
            strip.add(Tag.of("rect")
                    .with("class", "same")
                    .withShare("x", from)
                    .withShare("width", axis.share(indifference) - from)
                    .with("y", 0)
                    .with("height", HEIGHT));
        }
        strip.add(across("grid", 0, 1));
        if (axis.holds(0)) {
            strip.add(upright("zero", axis.share(0), 0, HEIGHT));
        }
        if (Double.isNaN(value)) {
            return strip;
        }
        if (low <= axis.high() && high >= axis.low()) {
            strip.add(across("interval " + style.cssClass(), axis.share(low), axis.share(high)));
            end(strip, low);
            end(strip, high);
        }
        return strip.add(axis.holds(value) ? dot() : arrow());
    }

    /** An end off the scale has no bar: the line runs on. */
    private void end(Tag strip, double at) {
        if (axis.holds(at)) {
            strip.add(upright("interval " + style.cssClass(), axis.share(at), MIDDLE - 4, MIDDLE + 4));
        }
    }

    private Tag dot() {
        return Tag.of("circle")
                .with("class", "dot " + style.cssClass())
                .withShare("cx", axis.share(value))
                .with("cy", MIDDLE)
                .with("r", 4.5);
    }

    /** A value off the scale is an arrow head at the end it left by. */
    private Tag arrow() {
        boolean right = value > axis.high();
        return Tag.of("svg")
                .withShare("x", right ? 1 : 0)
                .with("overflow", "visible")
                .add(Plot.path("dot " + style.cssClass(), right ? "M0 9L-10 3L-10 15Z" : "M0 9L10 3L10 15Z"));
    }

    private static Tag across(String cssClass, double from, double to) {
        return Tag.of("line")
                .with("class", cssClass)
                .withShare("x1", from)
                .withShare("x2", to)
                .with("y1", MIDDLE)
                .with("y2", MIDDLE);
    }

    private static Tag upright(String cssClass, double at, double from, double to) {
        return Tag.of("line")
                .with("class", cssClass)
                .withShare("x1", at)
                .withShare("x2", at)
                .with("y1", from)
                .with("y2", to);
    }

    /**
     * Draw the scale that stands below strips.
     *
     * @param axis the shared scale
     * @param every which marks get a number: 1 for all, 3 for the first and each third after it
     * @param signed whether positive numbers have a sign, as differences do
     */
    public static Tag scale(Axis axis, int every, boolean signed) {
        Tag strip = Tag.ornament().with("class", "strip scale").with("height", 20);
        double[] marks = axis.marks();
        for (int i = 0; i < marks.length; i++) {
            double share = axis.share(marks[i]);
            strip.add(upright("axis", share, 0, 4));
            if (i % every != 0) {
                continue;
            }
            strip.add(Tag.of("text")
                    .with("class", "tick mid")
                    .withShare("x", share)
                    .with("y", 15)
                    .text(signed ? axis.signed(marks[i]) : axis.label(marks[i])));
        }
        return strip;
    }
}
