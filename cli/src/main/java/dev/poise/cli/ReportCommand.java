package dev.poise.cli;

import dev.poise.report.study.StudyReport;
import dev.poise.scenarios.study.execute.OpenStudy;
import dev.poise.scenarios.study.results.StudyAnalysis;
import dev.poise.scenarios.study.results.StudyResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of a study anew. */
@Command(
        name = "report",
        description = "Write the report of a study, also of one that is not at its end yet.",
        footerHeading = "%nExample:%n",
        footer = "  poise report out -o so-far.html")
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the page goes (default: report.html in the folder).")
    private @Nullable Path out;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OpenStudy study = OpenStudy.openToRead(session.folder().resolve(folder));
        if (study.folder().done().isEmpty()) {
            throw new BadInputException("%s has no runs yet; ./poise resume %s".formatted(folder, folder));
        }
        StudyResults results = StudyAnalysis.of(study.plan(), study.folder(), study.isComplete());
        Path shown = out == null ? folder.resolve("report.html") : out;
        try {
            Files.writeString(session.folder().resolve(shown), StudyReport.html(results, study.manifest()));
        } catch (IOException e) {
            throw new BadInputException("cannot write %s: %s".formatted(shown, e));
        }
        session.note("Written: " + shown);
        return ExitCode.OK;
    }
}
