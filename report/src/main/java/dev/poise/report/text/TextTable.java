package dev.poise.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table for people: a header, rows, and titles between groups of rows. Fits a width by wrapping the columns of text. Written here
 * because the usual library passes its text through the machine's charset, and in a plain locale a plus-minus sign comes out as
 * question marks.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "  ";
    private static final int NARROWEST = 10;

    private enum Kind {
        TEXT,
        NUMBER
    }

    /** A row of cells under a title, if there is one; or the title itself, without cells. */
    private record Row(String title, List<String> cells) {}

    private final List<String> headers = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable String title;

    /** Add a column of text, which may be wrapped. */
    public TextTable text(String header) {
        return column(header, Kind.TEXT);
    }

    /** Add a column of numbers, which stand at the right. */
    public TextTable number(String header) {
        return column(header, Kind.NUMBER);
    }

    private TextTable column(String header, Kind kind) {
        headers.add(header);
        kinds.add(kind);
        return this;
    }

    /** Put a title before the rows that follow; said once as long as it stays the same. */
    public void group(String next) {
        if (!next.equals(title)) {
            rows.add(new Row(Lines.oneLine(next), List.of()));
            title = next;
        }
    }

    /** Add a row. */
    public void row(String... cells) {
        row(Arrays.asList(cells));
    }

    /**
     * Add a row.
     *
     * @throws IllegalArgumentException when there are not as many cells as columns
     */
    public void row(List<String> cells) {
        if (cells.size() != headers.size()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "A row of %d cells in a table of %d.", cells.size(), headers.size()));
        }
        rows.add(new Row(
                title == null ? "" : title, cells.stream().map(Lines::oneLine).toList()));
    }

    /** Write the table; lines are no longer than the width unless the numbers alone are. */
    List<String> lines(int width) {
        int[] widths = widths(title == null ? width : width - INDENT.length());
        String indent = title == null ? "" : INDENT;
        List<String> lines = new ArrayList<>();
        cells(headers, widths).forEach(line -> lines.add(indent + line));
        lines.add("-".repeat(indent.length() + Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
        for (Row row : rows) {
            if (row.cells().isEmpty()) {
                lines.add(row.title());
            } else {
                cells(row.cells(), widths).forEach(line -> lines.add(row.title().isEmpty() ? line : INDENT + line));
            }
        }
        return lines;
    }

    private List<String> cells(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = Lines.wrap(cells.get(i), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String padding = " ".repeat(widths[i] - part.length());
                text.append(i == 0 ? "" : GAP).append(kinds.get(i) == Kind.TEXT ? part + padding : padding + part);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int data = rows.stream()
                    .filter(row -> !row.cells().isEmpty())
                    .mapToInt(row -> row.cells().get(column).length())
                    .max()
                    .orElse(1);
            // a long header over short numbers is wrapped rather than paid for in every row
            int header = kinds.get(i) == Kind.TEXT ? headers.get(i).length() : longestWord(headers.get(i));
            widths[i] = Math.max(1, Math.max(data, header));
        }
        int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (over > 0 && shrinkWidest(widths)) {
            over--;
        }
        return widths;
    }

    private boolean shrinkWidest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean may = kinds.get(i) == Kind.TEXT && widths[i] > NARROWEST;
            if (may && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    private static int longestWord(String header) {
        return Arrays.stream(header.split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }
}
