package dev.poise.cli;

import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.report.rows.QueryRows;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
            converter = OutputFormat.Converter.class,
            defaultValue = "table",
            description = "table, csv or json (default: table).")
    private OutputFormat format = OutputFormat.TABLE;

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path path = session.folder().resolve(folder);
        QueryRows rows = switch (format) {
            case TABLE -> QueryRows.table(session.page());
            case CSV -> QueryRows.csv(session.out()::print);
            case JSON -> QueryRows.json(session.out()::print);
        };
        try (StudyQuery query = new StudyQuery(StudyFolder.open(path))) {
            boolean whole = query.ask(sql, rows, session.cancellation());
            if (!whole) {
                throw new NothingToShowException(ExitCode.INTERRUPTED, "stopped before the answer was whole");
            }
        }
        rows.end();
        return ExitCode.OK;
    }
}
