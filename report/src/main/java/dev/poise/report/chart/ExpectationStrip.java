package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;

/**
 * An estimate with its interval over the zones in which it was expected, on a scale of its own: the expected side is always to the
 * right. What it shows is always said in words next to it.
 *
 * @param value the estimate; NaN draws no dot
 * @param low lower end of its interval, NaN when unknown
 * @param high upper end of its interval, NaN when unknown
 * @param zones where it was expected
 * @param axis the scale
 * @param style colour of dot and interval
 */
public record ExpectationStrip(double value, double low, double high, List<Zone> zones, Axis axis, LineStyle style) {
    private static final double HEIGHT = 18;
    private static final double MIDDLE = HEIGHT / 2;

    /**
     * A stretch of the scale; what lies beyond the scale is cut.
     *
     * @param from where it starts
     * @param to where it ends
     */
    public record Zone(double from, double to) {}

    /** Keeps the zones as they are. */
    public ExpectationStrip {
        zones = List.copyOf(zones);
    }

    /** Draw it. */
    public Tag draw() {
        Tag strip = Tag.ornament().with("class", "strip").with("height", HEIGHT);
        for (Zone zone : zones) {
            double from = share(zone.from());
            strip.add(Tag.of("rect")
                    .with("class", "zone")
                    .withShare("x", from)
                    .withShare("width", Math.max(0, share(zone.to()) - from))
                    .with("y", 0)
                    .with("height", HEIGHT));
        }
        strip.add(across("grid", 0, 1));
        if (axis.holds(0)) {
            strip.add(upright("zero", axis.share(0), 0, HEIGHT));
        }
        if (!Double.isNaN(low)) {
            strip.add(across("interval " + style.cssClass(), share(low), share(high)));
            end(strip, low);
            end(strip, high);
        }
        if (!Double.isNaN(value)) {
            strip.add(Tag.of("circle")
                    .with("class", "dot " + style.cssClass())
                    .withShare("cx", share(value))
                    .with("cy", MIDDLE)
                    .with("r", 4.5));
        }
        return strip;
    }

    /** An end off the scale has no bar: the line runs on. */
    private void end(Tag strip, double at) {
        if (axis.holds(at)) {
            strip.add(upright("interval " + style.cssClass(), axis.share(at), MIDDLE - 4, MIDDLE + 4));
        }
    }

    private double share(double at) {
        return at == Double.POSITIVE_INFINITY ? 1 : at == Double.NEGATIVE_INFINITY ? 0 : axis.share(at);
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
}
