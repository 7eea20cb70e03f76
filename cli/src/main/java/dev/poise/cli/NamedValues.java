package dev.poise.cli;

import dev.poise.experiments.run.JsonText;
import dev.poise.report.rows.Rows;
import dev.poise.report.text.TextTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A few values by name, printed in any format: for people in words, for programs as they are. */
final class NamedValues {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    /** Add a value that is told as it is. */
    NamedValues add(String name, Object value) {
        return add(name, value, String.valueOf(value));
    }

    /** Add a value, and what people read in its place; empty when they need not. */
    NamedValues add(String name, Object value, String told) {
        values.put(name, value);
        words.put(name, told);
        return this;
    }

    void print(Session session, OutputFormat format, String title) {
        switch (format) {
            case TABLE -> {
                TextTable table = new TextTable().text("").text(title);
                words.forEach((name, told) -> {
                    if (!told.isEmpty()) {
                        table.row(name, told);
                    }
                });
                session.page().table(table);
            }
            case CSV -> session.out().print(Rows.pairs(values).csv());
            case JSON -> session.out().print(JsonText.document(values));
        }
    }
}
