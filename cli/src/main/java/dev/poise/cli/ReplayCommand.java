package dev.poise.cli;

import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.run.SingleRun;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.WrittenRuns;
import dev.poise.experiments.study.store.Durable;
import dev.poise.report.csv.RunCsv;
import dev.poise.report.json.RunJson;
import dev.poise.report.text.RunText;
import dev.poise.team.TeamScenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one run of a study again, with its story. */
@Command(
        name = "replay",
        description = "Make one run of a study again and tell its story; a failed run fails again.",
        footerHeading = "%nExample:%n",
        footer = "  poise study replay out --run 3f2a")
final class ReplayCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(names = "--run", required = true, paramLabel = "ID", description = "The id of the run, or how it begins.")
    private String run = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            defaultValue = "table",
            description = "table, csv or json (default: table).")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write every event to this file, a line of JSON each. Never overwritten.")
    private @Nullable Path events;

    @Option(names = "--all", description = "Print every metric, not only the main ones.")
    private boolean all;

    ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OpenStudy study = OpenStudy.open(session.folder().resolve(folder), session.inProcess());
        WrittenRuns.Run made = find(study);
        TeamScenario scenario = made.scenario();
        CommandText command = new CommandText("study")
                .add("replay")
                .addNames(List.of(folder.toString()))
                .add("--run", made.id());
        Provenance provenance =
                OriginText.of(session, List.of(scenario), made.seed(), 1, EngineName.IN_PROCESS, command);
        Outcome<RunRecord> outcome = events == null
                ? SingleRun.attempt(session.inProcess(), scenario, "", provenance)
                : withLog(scenario, provenance, session.folder().resolve(events));
        if (!(outcome instanceof Outcome.Done<RunRecord> done)) {
            return FailedRuns.tell(session, outcome, "");
        }
        RunRecord record = done.result();
        switch (format) {
            case TABLE -> RunText.print(session.page(), record, all);
            case CSV -> session.out().print(RunCsv.sprints(record));
            case JSON -> session.out().print(RunJson.of(record));
        }
        boolean same = made.isSame(record);
        session.note(
                same
                        ? "poise: the metrics are those that are written in the study"
                        : "poise: the metrics are not those that are written in the study; see poise study verify");
        return same ? ExitCode.OK : ExitCode.NOT_MET;
    }

    private Outcome<RunRecord> withLog(TeamScenario scenario, Provenance provenance, Path file) {
        List<Outcome<RunRecord>> made = new ArrayList<>();
        boolean written = !Files.exists(file)
                && Durable.create(
                        file,
                        temporary ->
                                made.add(SingleRun.attempt(session.inProcess(), scenario, "", provenance, temporary)));
        if (!written) {
            throw new BadInputException(
                    String.format(Locale.ROOT, "--events: %s is there already; give another name", events));
        }
        return made.get(0);
    }

    private WrittenRuns.Run find(OpenStudy study) {
        List<WrittenRuns.Run> found = new WrittenRuns(study).startingWith(run);
        // points that are equal have equal runs
        boolean one = found.stream().map(WrittenRuns.Run::id).distinct().count() == 1;
        if (!one) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "--run: found %s, expected the id of a run in %s%s",
                    run,
                    folder.resolve("runs"),
                    found.isEmpty() ? "" : String.format(Locale.ROOT, "; %d runs begin like that", found.size())));
        }
        return found.get(0);
    }
}
