package dev.poise.report.page;

import java.util.List;

/**
 * A table of words; the first cell of a row names the row.
 *
 * @param caption what is in it
 * @param heads one per column, the first for the column of names
 * @param rows in order
 */
public record Table(String caption, List<String> heads, List<Row> rows) {
    /**
     * A row.
     *
     * @param head the name of the row
     * @param note a few more words on it, may be empty
     * @param cells one per further column
     */
    public record Row(String head, String note, List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says; a dash when there is nothing to say
     * @param note smaller words below, may be empty; the reason when the text is a dash
     * @param marked whether it stands out
     */
    public record Cell(String text, String note, boolean marked) {
        /** Make a cell of plain text. */
        public static Cell of(String text) {
            return new Cell(text, "", false);
        }

        /** Make a cell of text with smaller words below. */
        public static Cell of(String text, String note) {
            return new Cell(text, note, false);
        }
    }

    /** Keep heads and rows as they are. */
    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
