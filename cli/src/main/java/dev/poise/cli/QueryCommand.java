package dev.poise.cli;

import dev.poise.scenarios.run.CsvText;
import dev.poise.scenarios.run.JsonText;
import dev.poise.scenarios.study.store.Manifest;
import dev.poise.scenarios.study.store.StudyFolder;
import dev.poise.scenarios.study.store.StudyQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks questions in SQL. */
@Command(
        name = "query",
        description = {
            "Ask a question in SQL over the tables of a study: runs, sprints, points, summary, ...",
            "Names with dots stand in double quotes."
        },
        footerHeading = "%nExample:%n",
        footer =
                "  poise query out 'select point, avg(\"value.delivered\") as value from runs group by point order by point'")
final class QueryCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Parameters(index = "1", paramLabel = "SQL", description = "The question.")
    private String sql = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path path = session.folder().resolve(folder);
        Rows rows = new Rows();
        try (StudyQuery query = new StudyQuery(StudyFolder.open(path, Manifest.read(path)))) {
            query.ask(sql, rows);
        }
        switch (format) {
            case TABLE -> rows.table(new Page(session));
            case CSV -> session.out().print(rows.csv());
            case JSON -> session.out().print(rows.json());
        }
        return ExitCode.OK;
    }

    /** An answer, kept until it is whole. */
    private static final class Rows implements StudyQuery.Answer {
        private List<String> names = List.of();
        private final List<List<@Nullable Object>> cells = new ArrayList<>();

        @Override
        public void columns(List<String> columns) {
            names = columns;
        }

        @Override
        public void row(List<@Nullable Object> row) {
            cells.add(row);
        }

        private void table(Page page) {
            Table table = new Table();
            for (int i = 0; i < names.size(); i++) {
                int column = i;
                boolean numbers =
                        cells.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
                if (numbers) {
                    table.number(names.get(i));
                } else {
                    table.text(names.get(i));
                }
            }
            cells.forEach(row -> table.row(row.stream()
                    .map(cell -> cell == null ? "" : cell.toString())
                    .toList()));
            page.table(table);
        }

        private String csv() {
            CsvText csv = new CsvText(names);
            cells.forEach(row ->
                    csv.add(row.stream().map(cell -> cell == null ? "" : cell).toArray()));
            return csv.toString();
        }

        private String json() {
            List<Map<String, @Nullable Object>> all = new ArrayList<>();
            for (List<@Nullable Object> row : cells) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    one.put(names.get(i), row.get(i));
                }
                all.add(one);
            }
            return JsonText.indented(all);
        }
    }
}
