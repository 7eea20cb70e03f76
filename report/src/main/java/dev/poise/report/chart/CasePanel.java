package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;

/**
 * Cases over two scales, those of interest as large dots and the others as small ones, with boxes around parts of the plane.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param dots the cases
 * @param boxes parts of the plane
 * @param acrossWords what is to the right
 * @param upWords what is upwards
 * @param across the scale to the right
 * @param up the scale upwards
 */
public record CasePanel(
        String id,
        String title,
        String description,
        List<Dot> dots,
        List<Part> boxes,
        String acrossWords,
        String upWords,
        Axis across,
        Axis up) {
    private static final double HEIGHT = 290;

    /**
     * A case.
     *
     * @param x to the right
     * @param y upwards
     * @param large whether it is of interest
     */
    public record Dot(double x, double y, boolean large) {}

    /** A part of the plane; ends that are infinite lie at the edge. */
    public record Part(double left, double right, double bottom, double top) {}

    /** Copies the lists. */
    public CasePanel {
        dots = List.copyOf(dots);
        boxes = List.copyOf(boxes);
    }

    /** Draw it. */
    public Tag draw() {
        ScatterFrame frame =
                new ScatterFrame(Tag.picture(id, title, description), HEIGHT, across, up, acrossWords, upWords);
        Plot plot = frame.plot();
        Tag picture = frame.picture();
        for (Dot dot : dots) {
            picture.add(Tag.of("circle")
                    .with("class", dot.large() ? "dot c2" : "speck c1")
                    .with("cx", plot.x(dot.x()))
                    .with("cy", plot.y(dot.y()))
                    .with("r", dot.large() ? 4 : 2.2));
        }
        boxes.forEach(box -> picture.add(rectangle(plot, box)));
        return picture;
    }

    private Tag rectangle(Plot plot, Part box) {
        double left = plot.x(Math.max(across.low(), box.left()));
        double right = plot.x(Math.min(across.high(), box.right()));
        double top = plot.y(Math.min(up.high(), box.top()));
        double bottom = plot.y(Math.max(up.low(), box.bottom()));
        return Tag.of("rect")
                .with("class", "ring")
                .with("x", left)
                .with("y", top)
                .with("width", Math.max(1, right - left))
                .with("height", Math.max(1, bottom - top));
    }
}
