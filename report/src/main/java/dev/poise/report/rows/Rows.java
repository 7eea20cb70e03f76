package dev.poise.report.rows;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of named values. Immutable.
 *
 * @param header the names, in order
 * @param rows a value for each name
 */
public record Rows(List<String> header, List<Map<String, Object>> rows) {
    /** Copies both. */
    public Rows {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Take rows that all have the same names.
     *
     * @param rows at least one
     */
    public static Rows of(List<Map<String, Object>> rows) {
        return new Rows(List.copyOf(rows.get(0).keySet()), rows);
    }

    /** Make a row of each name and its value. */
    public static Rows pairs(Map<String, Object> values) {
        return new Rows(
                List.of("name", "value"),
                values.entrySet().stream()
                        .map(value -> row("name", value.getKey(), "value", value.getValue()))
                        .toList());
    }

    /** Make a row from names and values in turn. */
    public static Map<String, Object> row(Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cells.length; i += 2) {
            row.put(cells[i].toString(), cells[i + 1]);
        }
        return row;
    }

    /** Write such a tree in one line, without a line end. */
    public static String jsonLine(Object tree) {
        return JsonText.oneLine(tree);
    }

    /** Write them as a table. */
    public String csv() {
        CsvText csv = new CsvText(header);
        rows.forEach(row -> csv.add(row.values().toArray()));
        return csv.toString();
    }

    /** Write them as a list, indented. */
    public String json() {
        return JsonText.indented(rows);
    }
}
