package dev.poise.cli;

import dev.poise.experiments.study.run.StudyStatus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a study is. */
@Command(
        name = "status",
        description = "Tell how far a study is; may be asked while it runs.",
        footerHeading = "%nExample:%n",
        footer = "  poise study status out --format json")
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StudyStatus status = StudyStatus.of(session.folder().resolve(folder));
        new NamedValues()
                .add("study", status.study())
                .add("program", status.program())
                .add("model", status.model())
                .add("share", status.shard())
                .add("points", status.points())
                .add("runs", status.runs())
                .add("failed", status.failed())
                .add("mostRuns", status.mostRuns())
                .add("phase", status.phase(), status.phase())
                .add("complete", status.complete())
                .print(session, json ? OutputFormat.JSON : formatOption.format(), status.study());
        return ExitCode.OK;
    }
}
