package dev.poise.cli;

import dev.poise.experiments.study.file.StudyTemplate;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a study file. */
@Command(
        name = "new",
        description = "Begin a study file: a small study that runs as it is, and everything else explained.",
        footerHeading = "%nExample:%n",
        footer = "  poise study new first.yaml")
final class StudyNewCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The file to write; an existing one is replaced only with --force.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path file;

    @Option(names = "--force", description = "Overwrite the file when it is there.")
    private boolean force;

    StudyNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NewFile.write(session, file, StudyTemplate.yaml(), force);
        return ExitCode.OK;
    }
}
