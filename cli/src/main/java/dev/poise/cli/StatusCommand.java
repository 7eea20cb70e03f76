package dev.poise.cli;

import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.PartReader;
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
        OpenStudy study = OpenStudy.openToRead(session.folder().resolve(folder));
        long[] runs = {0, 0};
        try (PartReader reader = new PartReader(study.folder())) {
            reader.runs(study.folder().done(), run -> {
                runs[0]++;
                runs[1] += run.problem().isEmpty() ? 0 : 1;
            });
        }
        new NamedValues()
                .add("study", study.manifest().study())
                .add("program", study.manifest().program())
                .add("model", study.manifest().model())
                .add("share", study.manifest().shard().toString())
                .add("points", study.plan().points().size())
                .add("runs", runs[0])
                .add("failed", runs[1])
                .add("mostRuns", study.plan().mostRuns())
                .add("complete", study.isComplete())
                .print(
                        session,
                        json ? OutputFormat.JSON : formatOption.format(),
                        study.manifest().study());
        return ExitCode.OK;
    }
}
