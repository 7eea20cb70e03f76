package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;

/**
 * Parts of several scales, one below the other: what a box leaves of the range of each factor.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param rows in order
 */
public record RangePanel(String id, String title, String description, List<Row> rows) {
    private static final double WIDTH = 400;
    private static final double ROW = 52;
    private static final double TYPE = 12;
    private static final double END = 7;

    /**
     * A scale.
     *
     * @param label its name
     * @param text what is left of it, in words
     * @param low where it begins, in words
     * @param high where it ends, in words
     * @param parts what is left, as shares of the scale, each with its beginning and end
     */
    public record Row(String label, String text, String low, String high, List<Part> parts) {
        /** Copies the parts. */
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a scale.
     *
     * @param from where it begins, 0 to 1
     * @param to where it ends, 0 to 1
     */
    public record Part(double from, double to) {}

    /** Copies the rows. */
    public RangePanel {
        rows = List.copyOf(rows);
    }

    /** Draw it. */
    public Tag draw() {
        double height = ROW * rows.size() + 4;
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) height));
        for (int i = 0; i < rows.size(); i++) {
            draw(picture, rows.get(i), ROW * i);
        }
        return picture;
    }

    private static void draw(Tag picture, Row row, double top) {
        double line = top + 27;
        double text = TypeWidth.of(row.text(), TYPE);
        picture.add(Plot.label("tick", 0, top + TYPE, TypeWidth.fit(row.label(), TYPE, WIDTH - text - TYPE)));
        picture.add(Plot.label("endlabel c2 end", WIDTH, top + TYPE, TypeWidth.fit(row.text(), TYPE, WIDTH / 2)));
        picture.add(Plot.line("axis", 0, line, WIDTH, line));
        for (Part part : row.parts()) {
            double from = WIDTH * part.from();
            double to = WIDTH * part.to();
            picture.add(Tag.of("rect")
                    .with("class", "region c2")
                    .with("x", from)
                    .with("y", line - END)
                    .with("width", Math.max(1, to - from))
                    .with("height", 2 * END));
        }
        picture.add(Plot.label("tick", 0, line + END + TYPE, row.low()));
        picture.add(Plot.label("tick end", WIDTH, line + END + TYPE, row.high()));
    }
}
