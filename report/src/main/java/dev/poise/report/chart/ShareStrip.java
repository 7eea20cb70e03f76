package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;

/**
 * Parts of a whole in one bar, as wide as the place it stands in. What it shows is always said in words next to it.
 *
 * @param parts in the order drawn
 */
public record ShareStrip(List<Part> parts) {
    private static final double HEIGHT = 30;

    /**
     * A part of the whole.
     *
     * @param share 0..1; NaN or nothing is not drawn
     * @param cssClass the class that fills it
     */
    public record Part(double share, String cssClass) {}

    /** Copies the parts. */
    public ShareStrip {
        parts = List.copyOf(parts);
    }

    /** Draw it; a part has its percentage written on it where there is room. */
    public Tag draw() {
        Tag strip = Tag.ornament().with("class", "strip shares").with("height", HEIGHT);
        double from = 0;
        for (Part part : parts) {
            if (!(part.share() > 0)) {
                continue;
            }
            strip.add(Tag.of("rect")
                    .with("class", "part " + part.cssClass())
                    .withShare("x", from)
                    .withShare("width", part.share())
                    .with("y", 1)
                    .with("height", HEIGHT - 2));
            if (part.share() >= 0.085) {
                strip.add(Tag.of("text")
                        .with("class", "tick mid on-" + part.cssClass())
                        .withShare("x", from + part.share() / 2)
                        .with("y", HEIGHT / 2 + 4)
                        .text(String.format(Locale.ROOT, "%.0f%%", 100 * part.share())));
            }
            from += part.share();
        }
        return strip;
    }
}
