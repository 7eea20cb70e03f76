package dev.poise.cli;

import dev.poise.scenarios.study.execute.OpenStudy;
import dev.poise.scenarios.study.file.StudyReader;
import dev.poise.scenarios.study.file.StudyResult;
import dev.poise.scenarios.study.plan.StudyPlan;
import dev.poise.scenarios.study.store.Shard;
import dev.poise.scenarios.study.store.StudyFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A designed experiment from a file. */
@Command(
        name = "study",
        description = {
            "Run a study: many points of a designed experiment, many runs of each, tables and a report in a folder.",
            "Safe to stop and to kill: the same command, or 'poise resume', goes on where it was."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise study my-study.yaml --dry-run",
            "  poise study my-study.yaml -o out --jobs 2",
            "  poise study my-study.yaml -o out --shard 2/8     the second of eight shares, in out/shard-2-of-8"
        })
final class StudyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "FILE",
            description = "The study, YAML or JSON; 'poise describe --study-schema' has its schema.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path file;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where the study goes (default: studies/NAME). A folder of the same study is gone on with.")
    private @Nullable Path out;

    @Option(
            names = "--dry-run",
            description = "Tell how many points and runs there are, and what they take; run nothing.")
    private boolean dryRun;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Mixin
    private ShardOptions shardOptions = new ShardOptions();

    StudyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StudyResult result = StudyReader.read(session.folder().resolve(file), file);
        if (!(result instanceof StudyResult.Loaded loaded)) {
            throw new BadInputException(
                    ((StudyResult.Problems) result).describe().lines().toList());
        }
        StudyPlan plan = StudyPlan.of(loaded.study());
        OpenStudy.mistake(plan).ifPresent(mistake -> {
            throw new BadInputException("%s: %s".formatted(file, mistake));
        });
        Shard shard = shardOptions.shard(System.getenv());
        if (dryRun) {
            new DryRun(session, options.jobs()).print(plan, shard);
            return ExitCode.OK;
        }
        Path shown = shown(loaded.study().name(), shard);
        Path target = session.folder().resolve(shown);
        StudyRuns runs = new StudyRuns(session, options.jobs());
        return StudyFolder.holding(target, () -> {
            OpenStudy study = StudyFolder.isStudy(target)
                    ? goOn(target, loaded, shard)
                    : OpenStudy.begin(target, loaded, plan, shard, session.inProcess());
            return runs.run(study, shown);
        });
    }

    private Path shown(String name, Shard shard) {
        Path whole = out == null ? Path.of("studies", name) : out;
        return shard.count() == 1 ? whole : whole.resolve("shard-%d-of-%d".formatted(shard.index(), shard.count()));
    }

    private OpenStudy goOn(Path target, StudyResult.Loaded loaded, Shard shard) {
        OpenStudy study = OpenStudy.open(target, session.inProcess());
        if (!study.manifest().definition().equals(StudyFolder.definitionOf(loaded.files()))) {
            throw new BadInputException(
                    "%s holds this study as it was defined before, and %s is different; give another --out, or 'poise resume %s' to go on with the old one"
                            .formatted(target, file, target));
        }
        if (!study.manifest().shard().equals(shard)) {
            throw new BadInputException("%s holds share %s of the study, not %s; give another --out"
                    .formatted(target, study.manifest().shard(), shard));
        }
        return study;
    }
}
