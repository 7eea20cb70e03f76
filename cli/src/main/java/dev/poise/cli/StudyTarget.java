package dev.poise.cli;

import dev.poise.experiments.study.run.PlannedStudy;
import dev.poise.experiments.study.store.FolderLock;
import dev.poise.experiments.study.store.Shard;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A planned study and the folder that its runs go to.
 *
 * @param session what the command works with
 * @param study what is to be run
 * @param shown the folder, as the user knows it
 */
record StudyTarget(Session session, PlannedStudy study, Path shown) {

    /**
     * Read a study file.
     *
     * @param out the folder that was asked for; null for the usual one
     */
    static StudyTarget of(Session session, Path file, @Nullable Path out, Shard shard) {
        PlannedStudy study = PlannedStudy.read(session.folder().resolve(file), file, shard);
        return new StudyTarget(session, study, study.place(Optional.ofNullable(out)));
    }

    /**
     * Begin the folder, or go on with it, while nobody else works in it.
     *
     * @param jobs how many threads draw worlds where the study asks for some
     */
    int run(StudyRuns runs, int jobs) {
        study.outline().caution().ifPresent(caution -> session.note("poise: " + caution));
        Path target = session.folder().resolve(shown);
        return FolderLock.holding(target, () -> {
            PlannedStudy whole = new StudyWorlds(session, jobs).of(study, target);
            return runs.run(whole.open(target, session.inProcess()), shown);
        });
    }
}
