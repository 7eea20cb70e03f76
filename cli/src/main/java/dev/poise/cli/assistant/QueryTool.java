package dev.poise.cli.assistant;

import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.report.rows.QueryRows;
import dev.poise.report.rows.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the tables of a study that was run. */
final class QueryTool implements Tool {
    private static final int MAX_ROWS = 100;
    private static final int MAX_COLUMNS = 30;
    private static final int MAX_CELL = 200;

    private final Workplace place;

    QueryTool(Workplace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "query";
    }

    @Override
    public String about() {
        return "Ask one question in SQL (DuckDB; it only reads) over the tables of a finished study: runs, sprints, points, summary, contrasts and others. "
                + "Names with dots stand in double quotes. At most " + MAX_ROWS
                + " rows are given, so sum up in the question. Value is raw in the tables.";
    }

    @Override
    public Map<String, Object> arguments() {
        return Rows.row(
                "study",
                Schemas.text("The folder of the study, within the folder."),
                "sql",
                Schemas.text(
                        "The question, such as: select point, avg(\"value.delivered\") as value from runs group by point order by"
                                + " point. 'describe runs' lists columns, 'show tables' tables."));
    }

    @Override
    public List<String> required() {
        return List.of("study", "sql");
    }

    @Override
    public ToolAnswer call(Arguments asked) {
        String study = asked.text("study").orElse("");
        String sql = asked.verbatim("sql");
        asked.requireSound();
        if (study.isEmpty() || sql.isBlank()) {
            throw new ToolException(
                    "found no " + (study.isEmpty() ? "study" : "sql") + ", expected both study and sql");
        }
        InFolder folder = InFolder.of(place.boundary(), study, false);
        requireNoLinks(folder, study);
        try (Deadline deadline = new Deadline(place.cancellation(), place.longest());
                StudyQuery query = new StudyQuery(StudyFolder.open(folder.path()))) {
            Kept kept = new Kept(deadline);
            query.ask(sql, kept, deadline.cancellation());
            if (deadline.cancellation().isCancelled() && !kept.more) {
                throw new ToolException(
                        "stopped: no answer within " + place.longest().toSeconds() + " s; ask for less");
            }
            return kept.answer();
        } catch (StoreException unusable) {
            throw new ToolException(String.valueOf(unusable.getMessage()));
        }
    }

    private void requireNoLinks(InFolder folder, String study) {
        try {
            if (place.boundary().admitsAllOf(folder.path())) {
                return;
            }
        } catch (IOException unreadable) {
            throw new ToolException(study + " is no folder that can be read");
        }
        throw new ToolException(study + " holds a symbolic link, and is not read");
    }

    /** The first rows of an answer; when there are more, the rest is broken off. */
    private static final class Kept implements StudyQuery.Answer {
        private final Deadline deadline;
        private final List<List<@Nullable Object>> rows = new ArrayList<>();
        private List<String> names = List.of();
        private boolean more;

        Kept(Deadline deadline) {
            this.deadline = deadline;
        }

        @Override
        public void columns(List<String> columns) {
            if (columns.size() > MAX_COLUMNS) {
                throw new ToolException(String.format(
                        Locale.ROOT,
                        "found %d columns, expected at most %d; name those you need",
                        columns.size(),
                        MAX_COLUMNS));
            }
            names = columns;
        }

        @Override
        public void row(List<@Nullable Object> cells) {
            if (rows.size() == MAX_ROWS) {
                more = true;
                deadline.cancellation().cancel();
                return;
            }
            rows.add(new ArrayList<>(cells.stream().map(Kept::small).toList()));
        }

        private static @Nullable Object small(@Nullable Object cell) {
            if (cell == null || cell instanceof Number || cell instanceof Boolean) {
                return cell;
            }
            String text = cell.toString();
            return text.length() <= MAX_CELL ? text : text.substring(0, MAX_CELL) + "...";
        }

        ToolAnswer answer() {
            List<Map<String, @Nullable Object>> tree = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    one.put(names.get(i), row.get(i));
                }
                tree.add(one);
            }
            return ToolAnswer.of(
                    page -> {
                        QueryRows table = QueryRows.table(page);
                        table.columns(names);
                        rows.forEach(table::row);
                        table.end();
                        if (more) {
                            page.paragraph("There are more rows.");
                        }
                    },
                    Rows.row("columns", names, "rows", tree, "more", more));
        }
    }
}
