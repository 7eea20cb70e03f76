package dev.poise.report.page;

import java.util.List;

/**
 * A table with a dot and its interval in every row, all on one scale.
 *
 * @param caption what is in it
 * @param head what the rows are
 * @param unit what the dots are
 * @param rows in order
 * @param scale the scale below the strips
 */
public record StripTable(String caption, String head, String unit, List<Row> rows, Drawing scale) {
    /**
     * A row.
     *
     * @param head the name of the row
     * @param note a few more words on it, may be empty
     * @param strip the dot with its interval
     * @param text the same in numbers
     * @param marked whether it stands out
     */
    public record Row(String head, String note, Drawing strip, String text, boolean marked) {}

    /** Copies the rows. */
    public StripTable {
        rows = List.copyOf(rows);
    }
}
