package dev.poise.experiments.run;

import dev.poise.experiments.run.Components.Component;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table as CSV (RFC 4180, but lines end in a line feed): a header, then rows. A number that is not finite is an empty
 * cell; text is text to a spreadsheet, too. Same rows, same bytes, on every JDK.
 */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();
    private final List<Component> components;
    private final int columns;

    /**
     * Start with the header.
     *
     * @param header names of the columns
     */
    public CsvText(List<String> header) {
        components = List.of();
        columns = header.size();
        add(header.toArray());
    }

    /**
     * Start a table with a column per component of a record.
     *
     * @param type the records' class
     */
    public CsvText(Class<? extends Record> type) {
        components = Components.of(type);
        columns = components.size();
        add(components.stream().map(Component::name).toArray());
    }

    /**
     * Write records, a column per component.
     *
     * @param type the records' class
     * @param rows the records
     * @param <T> the records' class
     * @return the whole table
     */
    public static <T extends Record> String of(Class<T> type, List<T> rows) {
        CsvText csv = new CsvText(type);
        rows.forEach(csv::addRecord);
        return csv.toString();
    }

    /**
     * Add a record.
     *
     * @param row a record of the class that the table was started with
     */
    public void addRecord(Record row) {
        add(components.stream().map(component -> component.get(row)).toArray());
    }

    /** Get what was added since the last time, and let go of it; the first time with the header. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /**
     * Add a row.
     *
     * @param cells as many as there are columns: text, numbers, flags, constants
     * @throws IllegalArgumentException when there are more or fewer
     */
    public void add(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "A row of %d cells in a table of %d.", cells.length, columns));
        }
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(cell(cells[i]));
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(Object cell) {
        if (cell instanceof Double number) {
            return Double.isFinite(number) ? Digits.of(number) : "";
        }
        if (cell instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        String plain = cell instanceof Number ? cell.toString() : CellText.of(cell.toString());
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
