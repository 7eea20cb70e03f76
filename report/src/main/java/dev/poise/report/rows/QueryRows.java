package dev.poise.report.rows;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.report.text.TextPage;
import dev.poise.report.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question in SQL, written block by block, so that it need not lie in memory; one that fits into a block is written
 * whole or not at all.
 */
public abstract class QueryRows implements StudyQuery.Answer {
    private static final int BLOCK = 10_000;

    private final List<List<@Nullable Object>> block = new ArrayList<>();
    private List<String> names = List.of();
    private boolean begun;

    private QueryRows() {}

    /** Write tables for people. */
    public static QueryRows table(TextPage page) {
        return new AsTable(page);
    }

    /** Write one table as CSV. */
    public static QueryRows csv(Consumer<String> out) {
        return new AsCsv(out);
    }

    /** Write one list as JSON. */
    public static QueryRows json(Consumer<String> out) {
        return new AsJson(out);
    }

    @Override
    public void columns(List<String> columns) {
        names = columns;
    }

    @Override
    public void row(List<@Nullable Object> row) {
        block.add(row);
        if (block.size() == BLOCK) {
            flush();
        }
    }

    /** Write what is not written yet, and what ends an answer. */
    public void end() {
        if (!begun || !block.isEmpty()) {
            flush();
        }
        finish();
    }

    private void flush() {
        write(names, block, !begun);
        begun = true;
        block.clear();
    }

    abstract void write(List<String> names, List<List<@Nullable Object>> rows, boolean first);

    void finish() {}

    private static final class AsTable extends QueryRows {
        private final TextPage page;

        AsTable(TextPage page) {
            this.page = page;
        }

        @Override
        void write(List<String> names, List<List<@Nullable Object>> rows, boolean first) {
            TextTable table = new TextTable();
            for (int i = 0; i < names.size(); i++) {
                int column = i;
                boolean numbers =
                        rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
                if (numbers) {
                    table.number(names.get(i));
                } else {
                    table.text(names.get(i));
                }
            }
            rows.forEach(row -> table.row(row.stream()
                    .map(cell -> cell == null ? "" : cell.toString())
                    .toList()));
            page.table(table);
        }
    }

    private static final class AsCsv extends QueryRows {
        private final Consumer<String> out;

        AsCsv(Consumer<String> out) {
            this.out = out;
        }

        @Override
        void write(List<String> names, List<List<@Nullable Object>> rows, boolean first) {
            CsvText csv = new CsvText(names);
            if (!first) {
                csv.take();
            }
            rows.forEach(row ->
                    csv.add(row.stream().map(cell -> cell == null ? "" : cell).toArray()));
            out.accept(csv.take());
        }
    }

    private static final class AsJson extends QueryRows {
        private final Consumer<String> out;
        private boolean any;

        AsJson(Consumer<String> out) {
            this.out = out;
        }

        @Override
        void write(List<String> names, List<List<@Nullable Object>> rows, boolean first) {
            StringBuilder part = new StringBuilder(first ? "[" : "");
            for (List<@Nullable Object> row : rows) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    one.put(names.get(i), row.get(i));
                }
                part.append(any ? "," : "").append(JsonText.element(one));
                any = true;
            }
            out.accept(part.toString());
        }

        @Override
        void finish() {
            out.accept(any ? "\n]\n" : "]\n");
        }
    }
}
