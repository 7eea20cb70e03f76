package dev.poise.cli;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.report.text.TextPage;
import dev.poise.report.text.TextTable;
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
                "  poise study query out 'select point, avg(\"value.delivered\") as value from runs group by point order by"
                        + " point'")
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
        try (StudyQuery query = new StudyQuery(StudyFolder.open(path))) {
            boolean whole = query.ask(sql, rows, session.cancellation());
            if (!whole) {
                throw new NothingToShowException(ExitCode.INTERRUPTED, "stopped before the answer was whole");
            }
        }
        rows.end();
        return ExitCode.OK;
    }

    /** An answer, written block by block, so that it need not lie in memory; one that fits into a block is written whole or not at all. */
    private final class Rows implements StudyQuery.Answer {
        private static final int BLOCK = 10_000;

        private List<String> names = List.of();
        private CsvText csv = new CsvText(names);
        private boolean begun;
        private long rows;
        private final List<List<@Nullable Object>> cells = new ArrayList<>();

        @Override
        public void columns(List<String> columns) {
            names = columns;
            csv = new CsvText(columns);
        }

        @Override
        public void row(List<@Nullable Object> row) {
            cells.add(row);
            if (cells.size() == BLOCK) {
                write();
            }
        }

        /** Write what is not written yet, and what ends an answer. */
        void end() {
            if (!begun || !cells.isEmpty()) {
                write();
            }
            if (format == Format.JSON) {
                session.out().print(rows == 0 ? "]\n" : "\n]\n");
            }
        }

        private void write() {
            rows += cells.size();
            switch (format) {
                case TABLE -> table(session.page());
                case CSV -> session.out().print(csv());
                case JSON -> session.out().print(json());
            }
            begun = true;
            cells.clear();
        }

        private void table(TextPage page) {
            TextTable table = new TextTable();
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
            cells.forEach(row ->
                    csv.add(row.stream().map(cell -> cell == null ? "" : cell).toArray()));
            return csv.take();
        }

        /** Write a part of a list: how it begins, or goes on, but not how it ends. */
        private String json() {
            List<Map<String, @Nullable Object>> all = new ArrayList<>();
            for (List<@Nullable Object> row : cells) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    one.put(names.get(i), row.get(i));
                }
                all.add(one);
            }
            String list = JsonText.indented(all);
            String open = list.substring(0, list.lastIndexOf(']'));
            return begun ? "," + open.substring(1).stripTrailing() : open.stripTrailing();
        }
    }
}
