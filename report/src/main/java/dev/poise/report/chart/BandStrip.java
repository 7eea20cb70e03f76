package dev.poise.report.chart;

import dev.poise.report.svg.Tag;

/**
 * A figure with its spread against a band, as wide as the place it stands in. The band fills the middle third of every strip,
 * whatever its unit, so that strips below each other can be compared. What it shows is always said in words next to it.
 *
 * @param figure the figure; NaN draws an empty strip
 * @param low lower end of its spread
 * @param high upper end of its spread
 * @param bandLow lower end of the band
 * @param bandHigh upper end of the band
 */
public record BandStrip(double figure, double low, double high, double bandLow, double bandHigh) {
    private static final double HEIGHT = 18;
    private static final double MIDDLE = HEIGHT / 2;

    /** Draw it. */
    public Tag draw() {
        double width = bandHigh - bandLow;
        Axis axis = new Axis(bandLow - width, bandHigh + width, width);
        Tag strip = Tag.ornament().with("class", "strip").with("height", HEIGHT);
        strip.add(Tag.of("rect")
                .with("class", "same")
                .withShare("x", 1 / 3.0)
                .withShare("width", 1 / 3.0)
                .with("y", 0)
                .with("height", HEIGHT));
        strip.add(across("grid", 0, 1));
        if (!Double.isFinite(figure)) {
            return strip;
        }
        String colour = bandLow <= figure && figure <= bandHigh ? "c1" : "c3";
        if (low <= axis.high() && high >= axis.low()) {
            strip.add(across("interval " + colour, axis.share(low), axis.share(high)));
        }
        return strip.add(axis.holds(figure) ? dot(axis, colour) : arrow(figure > axis.high(), colour));
    }

    private Tag dot(Axis axis, String colour) {
        return Tag.of("circle")
                .with("class", "dot " + colour)
                .withShare("cx", axis.share(figure))
                .with("cy", MIDDLE)
                .with("r", 4.5);
    }

    private static Tag arrow(boolean right, String colour) {
        return Tag.of("svg")
                .withShare("x", right ? 1 : 0)
                .with("overflow", "visible")
                .add(Plot.path("dot " + colour, right ? "M0 9L-10 3L-10 15Z" : "M0 9L10 3L10 15Z"));
    }

    private static Tag across(String cssClass, double from, double to) {
        return Tag.of("line")
                .with("class", cssClass)
                .withShare("x1", from)
                .withShare("x2", to)
                .with("y1", MIDDLE)
                .with("y2", MIDDLE);
    }
}
