package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The frame of a chart with two axes: grid, marks, and the way from values to places.
 *
 * @param width of the whole picture
 * @param height of the whole picture
 * @param left where the plot starts
 * @param right where the plot ends
 * @param top where the plot starts
 * @param bottom where the plot ends
 * @param across the scale to the right
 * @param up the scale upwards
 * @param type the type size
 */
record Plot(
        double width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        Axis across,
        Axis up,
        double type) {

    double x(double value) {
        return left + across.share(value) * (right - left);
    }

    double y(double value) {
        return bottom - up.share(value) * (bottom - top);
    }

    double[] ys(DoubleStream values) {
        return values.map(v -> Math.abs(v) < 1e300 ? y(v) : Double.NaN).toArray();
    }

    /** Draw horizontal grid lines with their marks, and the marks below. */
    List<Tag> frame(String firstMark) {
        List<Tag> tags = new ArrayList<>();
        for (double mark : up.marks()) {
            tags.add(line("grid", left, y(mark), right, y(mark)));
            tags.add(label("tick end", left - 5, y(mark) + type * 0.35, up.label(mark)));
        }
        double[] marks = across.marks();
        tags.add(line("axis", left, bottom, right, bottom));
        double free = left;
        if (!firstMark.isEmpty()) {
            tags.add(label("tick", left, bottom + type * 1.45, firstMark));
            free = left + TypeWidth.of(firstMark, type) + type / 2;
        }
        for (double mark : marks) {
            String text = across.label(mark);
            double half = TypeWidth.of(text, type) / 2;
            tags.add(line("axis", x(mark), bottom, x(mark), bottom + 3));
            if (x(mark) - half >= free || firstMark.isEmpty()) {
                tags.add(label("tick mid", x(mark), bottom + type * 1.45, text));
            }
        }
        return tags;
    }

    /** Draw a level across the plot, its words on the side where there is room. */
    List<Tag> mark(Mark mark) {
        double y = y(mark.level());
        Tag line = line("mark", left, y, right, y);
        if (mark.words().isEmpty()) {
            return List.of(line);
        }
        double words = y - top < type * 1.4 ? y + type * 1.1 : y - 4;
        return List.of(line, label("tick markwords", left + 4, words, mark.words()));
    }

    /** Draw a moment up the plot, its word at the top. */
    List<Tag> moment(double at, String word) {
        return List.of(
                line("moment", x(at), top, x(at), bottom), label("tick momentword", x(at) + 3, top + type * 0.8, word));
    }

    static Tag line(String cssClass, double x1, double y1, double x2, double y2) {
        return Tag.of("line")
                .with("class", cssClass)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }

    static Tag label(String cssClass, double x, double y, String text) {
        return Tag.of("text").with("class", cssClass).with("x", x).with("y", y).text(text);
    }

    static Tag path(String cssClass, String d) {
        return Tag.of("path").with("class", cssClass).with("d", d);
    }
}
