package dev.poise.cli;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
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

    void print(Session session, Format format, String title) {
        switch (format) {
            case TABLE -> {
                Table table = new Table().text("").text(title);
                words.forEach((name, told) -> {
                    if (!told.isEmpty()) {
                        table.row(name, told);
                    }
                });
                new Page(session).table(table);
            }
            case CSV -> {
                CsvText csv = new CsvText(List.of("name", "value"));
                values.forEach(csv::add);
                session.out().print(csv);
            }
            case JSON -> session.out().print(JsonText.indented(values));
        }
    }
}
