package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;

/**
 * Cells of two settings, the darker the higher, those that cannot be told apart from the highest with a ring.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen
 * @param columns the values across
 * @param rows the values upwards, the lowest first
 * @param cells row by row
 */
public record CellMap(
        String id, String title, String description, List<String> columns, List<String> rows, List<Cell> cells) {
    private static final double LEFT = 26;
    private static final double SIZE = 30;
    private static final double FOOT = 18;

    /**
     * A cell.
     *
     * @param value its value; NaN when unknown
     * @param shade 0 for the lowest of the picture, 1 for the highest
     * @param ring whether it cannot be told apart from the highest
     */
    public record Cell(double value, double shade, boolean ring) {}

    /**
     * Keeps the lists as they are.
     *
     * @throws IllegalArgumentException when there is not one cell for each row and column
     */
    public CellMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        if (cells.size() != columns.size() * rows.size()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%d cells for %d columns and %d rows", cells.size(), columns.size(), rows.size()));
        }
    }

    /** Draw it. */
    public Tag draw() {
        double width = LEFT + SIZE * columns.size();
        double bottom = SIZE * rows.size();
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart cells")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) width, (int) (bottom + FOOT)));
        for (int row = 0; row < rows.size(); row++) {
            double y = bottom - SIZE * (row + 1);
            picture.add(Plot.label("tick end", LEFT - 5, y + SIZE / 2 + 4, rows.get(row)));
            for (int column = 0; column < columns.size(); column++) {
                draw(picture, cells.get(row * columns.size() + column), LEFT + SIZE * column, y);
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            picture.add(Plot.label("tick mid", LEFT + SIZE * (column + .5), bottom + 13, columns.get(column)));
        }
        return picture;
    }

    private static void draw(Tag picture, Cell cell, double x, double y) {
        picture.add(Tag.of("rect")
                .with("class", "heat")
                .with("x", x + 1)
                .with("y", y + 1)
                .with("width", SIZE - 2)
                .with("height", SIZE - 2)
                .with("fill-opacity", String.format(Locale.ROOT, "%.2f", .06 + .5 * cell.shade())));
        if (cell.ring()) {
            picture.add(Tag.of("rect")
                    .with("class", "ring")
                    .with("x", x + 2)
                    .with("y", y + 2)
                    .with("width", SIZE - 4)
                    .with("height", SIZE - 4));
        }
        if (Double.isFinite(cell.value())) {
            picture.add(Plot.label(
                    "tick mid", x + SIZE / 2, y + SIZE / 2 + 4, String.format(Locale.ROOT, "%.0f", cell.value())));
        }
    }
}
