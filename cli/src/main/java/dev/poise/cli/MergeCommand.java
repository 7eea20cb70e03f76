package dev.poise.cli;

import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.ShardMerger;
import dev.poise.experiments.study.store.FolderLock;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the shares of a study together. */
@Command(
        name = "merge",
        description = "Put the shares of a study together, and write tables and report when all runs are there.",
        footerHeading = "%nExample:%n",
        footer = "  poise study merge out/shard-1-of-2 out/shard-2-of-2 -o whole")
final class MergeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "The folders of the shares; they stay as they are.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the whole study goes; shares are added to an existing folder of it.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path out;

    @Mixin
    private FormatOption formatOption = new FormatOption();

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = session.folder().resolve(out);
        List<Path> shares = folders.stream().map(session.folder()::resolve).toList();
        return FolderLock.holding(target, () -> merge(shares, target));
    }

    private int merge(List<Path> shares, Path target) {
        OpenStudy study = ShardMerger.merge(shares, target, session.inProcess());
        if (!study.isComplete()) {
            session.note(String.format(
                    Locale.ROOT,
                    "poise: some runs are missing; merge more shares into %s, or %s",
                    out,
                    ShellText.command("study resume", out)));
            return ExitCode.INTERRUPTED;
        }
        return StudyRuns.here(session, formatOption.format(), 1).finish(study, out);
    }
}
