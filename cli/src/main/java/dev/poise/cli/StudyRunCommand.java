package dev.poise.cli;

import dev.poise.experiments.study.store.Shard;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a designed experiment from a file. */
@Command(
        name = "run",
        description = {
            "Run a study: many runs at each of many points, with tables and a report in a folder.",
            "Safe to stop and to kill: the same command, or 'poise study resume', goes on where it was."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise study run my-study.yaml --dry-run",
            "  poise study run my-study.yaml -o out --jobs 2",
            "  poise study run my-study.yaml -o out --shard 2/8     the second of eight shares, in out/shard-2-of-8"
        })
final class StudyRunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "FILE",
            description = "The study, YAML or JSON; 'poise describe --study-schema' has its schema.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path file;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where the study goes (default: studies/NAME). A folder of the same study is continued.")
    private @Nullable Path out;

    @Option(
            names = "--dry-run",
            description = "Tell how many points and runs there are, and what they take; run nothing.")
    private boolean dryRun;

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Mixin
    private ShardOptions shardOptions = new ShardOptions();

    StudyRunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Shard shard = dryRun ? shardOptions.planned(System.getenv()) : shardOptions.shard(System.getenv());
        StudyTarget target = StudyTarget.of(session, file, out, shard);
        if (dryRun) {
            new DryRun(session, jobs.jobs()).print(target.study(), shardOptions.count(), formatOption.format());
            return ExitCode.OK;
        }
        shardOptions.overruled(System.getenv()).ifPresent(session::note);
        return target.run(StudyRuns.here(session, formatOption.format(), jobs.jobs()), jobs.jobs());
    }
}
