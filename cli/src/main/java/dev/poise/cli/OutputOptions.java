package dev.poise.cli;

import dev.poise.experiments.run.ResultFolder;
import dev.poise.experiments.study.store.StoreException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where results go. */
@Grouped(OptionGroup.OUTPUT)
final class OutputOptions {
    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where the files go (default: runs/NAME-SEED, with a number after it when that is there). "
                    + "Earlier results are replaced only with --force.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the folder of --out when it holds earlier results.")
    private boolean force;

    /** Return whether a folder was named. */
    boolean isFolderAsked() {
        return out != null;
    }

    OutputFormat format() {
        return formatOption.format();
    }

    /**
     * Begin the folder of results, before anything is run.
     *
     * @param folder where relative paths start
     * @param name the name of the folder when none was asked for
     */
    ResultFolder begin(Path folder, String name) {
        try {
            return out == null ? free(folder.resolve("runs"), name) : asked(folder, out, force);
        } catch (IOException e) {
            Path where = out == null ? Path.of("runs") : out;
            throw new BadInputException(
                    "--out: " + StoreException.of("write to", where, e).getMessage());
        }
    }

    /**
     * Begin a folder that was asked for.
     *
     * @param folder where relative paths start
     * @param asked what was asked for
     * @param force whether earlier results may be replaced
     */
    static ResultFolder asked(Path folder, Path asked, boolean force) throws IOException {
        try {
            return ResultFolder.begin(folder.resolve(asked), force);
        } catch (FileAlreadyExistsException e) {
            String advice = force ? "give another --out" : "give another --out, or --force to replace earlier results";
            throw new BadInputException(String.format(Locale.ROOT, "--out: %s %s; %s", asked, e.getReason(), advice));
        }
    }

    /** Take a name that is not taken, unless it may be replaced. */
    private ResultFolder free(Path runs, String name) throws IOException {
        Path target = runs.resolve(name);
        if (!force) {
            return ResultFolder.beginNumbered(target);
        }
        try {
            return ResultFolder.begin(target, true);
        } catch (FileAlreadyExistsException e) {
            throw new BadInputException(String.format(Locale.ROOT, "%s %s; give another --out", target, e.getReason()));
        }
    }
}
