package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Alternatives over two outcomes with the intervals of both: those on the Pareto front as large dots with numbers, the others as small
 * ones.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param dots the alternatives
 * @param across what is to the right
 * @param up what is upwards
 */
public record FrontPanel(String id, String title, String description, List<Dot> dots, String across, String up) {
    private static final double HEIGHT = 300;

    /**
     * An alternative.
     *
     * @param number on the front, from 1; 0 for one that is not on it
     * @param x to the right
     * @param xLow lower end of its interval
     * @param xHigh upper end
     * @param y upwards
     * @param yLow lower end of its interval
     * @param yHigh upper end
     */
    public record Dot(int number, double x, double xLow, double xHigh, double y, double yLow, double yHigh) {
        boolean isKnown() {
            return Double.isFinite(x) && Double.isFinite(y);
        }
    }

    /** Copies the dots. */
    public FrontPanel {
        dots = List.copyOf(dots);
    }

    /** Draw it. */
    public Tag draw() {
        Axis right = Axis.covering(
                dots.stream().filter(Dot::isKnown).flatMapToDouble(dot -> DoubleStream.of(dot.x, dot.xLow, dot.xHigh)),
                6);
        Axis upwards = Axis.covering(
                dots.stream().filter(Dot::isKnown).flatMapToDouble(dot -> DoubleStream.of(dot.y, dot.yLow, dot.yHigh)),
                6);
        ScatterFrame frame = new ScatterFrame(Tag.picture(id, title, description), HEIGHT, right, upwards, across, up);
        Plot plot = frame.plot();
        Tag picture = frame.picture();
        // the front lies above the rest
        dots.stream()
                .filter(Dot::isKnown)
                .sorted(Comparator.comparingInt((Dot dot) -> dot.number > 0 ? 1 : 0))
                .forEach(dot -> draw(picture, plot, dot));
        return picture;
    }

    private static void draw(Tag picture, Plot plot, Dot dot) {
        double x = plot.x(dot.x);
        double y = plot.y(dot.y);
        if (dot.number == 0) {
            picture.add(circle("speck c1", x, y, 3));
            return;
        }
        if (Double.isFinite(dot.xLow) && Double.isFinite(dot.xHigh)) {
            picture.add(Plot.line("axis", plot.x(dot.xLow), y, plot.x(dot.xHigh), y));
        }
        if (Double.isFinite(dot.yLow) && Double.isFinite(dot.yHigh)) {
            picture.add(Plot.line("axis", x, plot.y(dot.yLow), x, plot.y(dot.yHigh)));
        }
        picture.add(circle("dot c2", x, y, 5));
        boolean room = x < ScatterFrame.WIDTH * .9;
        picture.add(Plot.label(
                room ? "endlabel c2" : "endlabel c2 end", x + (room ? 7 : -7), y - 6, Integer.toString(dot.number)));
    }

    private static Tag circle(String cssClass, double x, double y, double r) {
        return Tag.of("circle")
                .with("class", cssClass)
                .with("cx", x)
                .with("cy", y)
                .with("r", r);
    }
}
