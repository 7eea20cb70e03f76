package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Values over two factors as a grid of cells: the more, the darker; every cell also says its number.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param across the names of the columns, at least one
 * @param up the names of the rows from below, at least one
 * @param cells row by row; NaN where there is none
 * @param words the same as they are written
 */
public record HeatMap(
        String id,
        String title,
        String description,
        List<String> across,
        List<String> up,
        List<List<Double>> cells,
        List<List<String>> words) {
    private static final double WIDTH = 400;
    private static final double ROW = 26;
    private static final double TYPE = 12;
    private static final double MAX_NAME = 130;
    private static final double LIGHT = 0.04;
    private static final double DARK = 0.5;

    /** Copies the lists. */
    public HeatMap {
        across = List.copyOf(across);
        up = List.copyOf(up);
        cells = List.copyOf(cells);
        words = List.copyOf(words);
    }

    /** Draw it. */
    public Tag draw() {
        double names =
                up.stream().mapToDouble(name -> TypeWidth.of(name, TYPE)).max().orElse(0);
        double left = Math.min(MAX_NAME, names) + 8;
        double column = (WIDTH - left - 2) / across.size();
        double bottom = ROW * up.size() + 4;
        double[] all = cells.stream()
                .flatMapToDouble(row -> row.stream().mapToDouble(v -> v))
                .filter(Double::isFinite)
                .toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) (bottom + 22)));
        for (int row = 0; row < up.size(); row++) {
            double top = bottom - ROW * (row + 1);
            picture.add(Plot.label("tick end", left - 5, top + ROW * 0.65, TypeWidth.fit(up.get(row), TYPE, left - 8)));
            for (int i = 0; i < across.size(); i++) {
                double value = cells.get(row).get(i);
                if (!Double.isFinite(value)) {
                    continue;
                }
                double share = high > low ? (value - low) / (high - low) : 0.5;
                picture.add(Tag.of("rect")
                        .with("class", "c1 region")
                        .with(
                                "style",
                                String.format(
                                        Locale.ROOT,
                                        "fill-opacity:%d%%",
                                        Math.round(100 * (LIGHT + share * (DARK - LIGHT)))))
                        .with("x", left + column * i + 1)
                        .with("y", top + 1)
                        .with("width", column - 2)
                        .with("height", ROW - 2));
                picture.add(Plot.label(
                        "celltext mid",
                        left + column * (i + 0.5),
                        top + ROW * 0.65,
                        TypeWidth.fit(words.get(row).get(i), TYPE, column - 2)));
            }
        }
        for (int i = 0; i < across.size(); i++) {
            picture.add(Plot.label(
                    "tick mid",
                    left + column * (i + 0.5),
                    bottom + TYPE * 1.3,
                    TypeWidth.fit(across.get(i), TYPE, column)));
        }
        return picture;
    }
}
