package dev.poise.cli;

import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.experiments.study.store.FolderLock;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A study file and the folder that its runs go to.
 *
 * @param session what the command works with
 * @param file the file, as the user wrote it
 * @param loaded what is in it
 * @param plan its plan
 * @param shard which share is run
 * @param shown the folder, as the user knows it
 */
record StudyTarget(Session session, Path file, StudyResult.Loaded loaded, StudyPlan plan, Shard shard, Path shown) {

    /**
     * Read a study file.
     *
     * @param out the folder that was asked for; null for the usual one
     */
    static StudyTarget of(Session session, Path file, @Nullable Path out, Shard shard) {
        StudyResult result = StudyReader.read(session.folder().resolve(file), file);
        StudyResult.Loaded loaded = loaded(result);
        StudyPlan plan = StudyPlan.of(loaded.study());
        PlanCheck.mistake(plan).ifPresent(mistake -> {
            throw new BadInputException(String.format(Locale.ROOT, "%s: %s", file, mistake));
        });
        if (shard.count() > 1 && loaded.study().selectsBest()) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "%s: a share of a study that selects the best, whose runs follow from those of all points; expected the whole, or poise cluster",
                    file));
        }
        if (shard.count() > 1 && plan.study().isSearch()) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "%s: a share of a search, in which every generation follows from all runs of the one before; expected the whole, with --jobs",
                    file));
        }
        Path whole = out == null ? Path.of("studies", loaded.study().name()) : out;
        Path shown = shard.count() == 1
                ? whole
                : whole.resolve(String.format(Locale.ROOT, "shard-%d-of-%d", shard.index(), shard.count()));
        return new StudyTarget(session, file, loaded, plan, shard, shown);
    }

    /** Get a study that could be read; tell what is wrong with any other. */
    static StudyResult.Loaded loaded(StudyResult result) {
        if (result instanceof StudyResult.Loaded loaded) {
            return loaded;
        }
        throw new BadInputException(
                ((StudyResult.Problems) result).describe().lines().toList());
    }

    /**
     * Begin the folder, or go on with it, while nobody else works in it.
     *
     * @param jobs how many threads draw worlds where the study asks for some
     */
    int run(StudyRuns runs, int jobs) {
        plan.study().design().caution().ifPresent(caution -> session.note("poise: " + caution));
        Path target = session.folder().resolve(shown);
        return FolderLock.holding(target, () -> {
            StudyResult.Loaded whole = new StudyWorlds(session, jobs).of(file, loaded, target);
            OpenStudy study = StudyFolder.isStudy(target)
                    ? goOn(target, whole)
                    : OpenStudy.begin(target, whole, StudyPlan.of(whole.study()), shard, session.inProcess());
            return runs.run(study, shown);
        });
    }

    private OpenStudy goOn(Path target, StudyResult.Loaded whole) {
        OpenStudy study = OpenStudy.open(target, session.inProcess());
        if (!study.manifest().definition().equals(StudyFolder.definitionOf(whole.files()))) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "%s holds this study as it was defined before, and %s is different; give another --out, or resume the old one: %s",
                    target,
                    file,
                    ShellText.command("study resume", target)));
        }
        if (!study.manifest().shard().equals(shard)) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "%s holds share %s of the study, not %s; give another --out",
                    target,
                    study.manifest().shard(),
                    shard));
        }
        return study;
    }
}
