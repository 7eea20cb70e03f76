package dev.poise.cli;

import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.scenarios.problem.ShellText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the tables of a study as one file each. */
@Command(
        name = "export",
        description = "Write the tables of a study as one file each, for tools that read no folders of parts.",
        footerHeading = "%nExample:%n",
        footer = "  poise study export out --to csv")
final class ExportCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("csv", "parquet", "json");

    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "csv, parquet or json (a line each).")
    private String format = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where the files go (default: export in the folder of the study).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite what is there under --out.")
    private boolean force;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "--to: found %s, expected one of %s%s",
                    format,
                    String.join(", ", FORMATS),
                    ChoiceConverter.didYouMean(format, FORMATS)));
        }
        // less than the whole study is needed, so that folders of any version can be read
        Path path = session.folder().resolve(folder);
        StudyFolder study = StudyFolder.open(path);
        if (study.done().isEmpty()) {
            throw new BadInputException(String.format(
                    Locale.ROOT, "%s has no runs yet; %s", folder, ShellText.command("study resume", folder)));
        }
        Path shown = out == null ? folder.resolve("export") : out;
        Path target = session.folder().resolve(shown);
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw StoreException.of("write", target, e);
        }
        // the study's own export is written again; whatever else lies somewhere is not ours
        StudyQuery.export(study, study.tables(), format, target, out == null || force)
                .forEach(file -> session.tell("Written: " + shown.resolve(file.getFileName())));
        return ExitCode.OK;
    }
}
