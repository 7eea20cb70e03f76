package dev.poise.experiments.study;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyMaker;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.store.Shard;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A study of short runs of the whole model, in a folder of its own. */
final class StudySample {
    /** Short, small, and with all kinds of tables. */
    static final String TEXT = """
            study: sample
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors:
              productOwner.technicalInvolvement: { levels: [0, 0.5, 1] }
              productOwner.technicalKnowledge: { levels: [0.1, 0.9] }
            replications: 8
            outputs: { perRun: [value.delivered, burnout.exhaustion, autonomy.mean], perSprint: [autonomy.mean], people: true, items: true, traces: 10% }
            thresholds: [ "mean(burnout.exhaustion) < 0.9", "p90(burnout.exhaustion) < 0.01" ]
            """;

    private final Path folder;
    private final Engine engine;
    private Shard shard = Shard.WHOLE;

    StudySample(Path folder, Engine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    StudySample(Path folder) {
        this(folder, TeamRun::run);
    }

    StudySample shard(int index, int count) {
        shard = new Shard(index, count);
        return this;
    }

    OpenStudy begin(String text) {
        try {
            Path source = Files.createTempDirectory(folder.resolveSibling(""), "source");
            StudyResult.Loaded loaded = StudyFile.loaded(source, text);
            return OpenStudy.begin(folder, loaded, StudyPlan.of(loaded.study()), shard, engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenStudy open() {
        return OpenStudy.open(folder, engine);
    }

    StudyMaker.Ended run(OpenStudy study, int jobs, Cancellation cancellation) {
        return StudyExecution.run(study, engine, jobs, StudyProgress.NONE, cancellation);
    }

    /** Make runs until more than some have ended, and stop as if somebody had stopped it. */
    static void runSome(OpenStudy study, int most) {
        Cancellation cancellation = new Cancellation();
        StudyExecution.run(
                study,
                TeamRun::run,
                2,
                (done, failed, planned) -> {
                    if (done > most) {
                        cancellation.cancel();
                    }
                },
                cancellation);
    }

    /** Run a study from begin to end, and write what follows. */
    StudyResults whole(String text, int jobs) {
        OpenStudy study = begin(text);
        run(study, jobs, new Cancellation());
        return finish(study.known());
    }

    StudyResults finish(OpenStudy study) {
        return ResultFiles.write(study.plan(), study.folder(), true);
    }

    /** Copy the folder of a study. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read every file but the manifest, by name. */
    static Map<String, String> tables(Path folder) {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("manifest.json") && !name.startsWith(".lock") && !name.startsWith("broken")) {
                    tables.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
