package dev.poise.cli;

import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.FolderLock;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with a study that was stopped or killed. */
@Command(
        name = "resume",
        description = "Resume a study that was stopped or killed; its tables end up as if it had never been stopped.",
        footerHeading = "%nExample:%n",
        footer = "  poise study resume out")
final class ResumeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    ResumeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = session.folder().resolve(folder);
        StudyRuns runs = StudyRuns.here(session, formatOption.format(), jobs.jobs());
        return FolderLock.holdingStudy(target, () -> runs.run(OpenStudy.open(target, session.inProcess()), folder));
    }
}
