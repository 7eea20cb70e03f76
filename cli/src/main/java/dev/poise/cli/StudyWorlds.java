package dev.poise.cli;

import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.robustness.PlausibleStudy;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.StudyFolder;
import java.nio.file.Path;
import java.util.Locale;

/** Sees to it that a study has the plausible worlds that it asks for. */
final class StudyWorlds {
    private final Session session;
    private final int jobs;

    /**
     * Prepare.
     *
     * @param jobs how many threads draw, at least 1
     */
    StudyWorlds(Session session, int jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /**
     * Take worlds from the folder that a study goes on in, or draw them.
     *
     * @param file what the study is called in messages
     * @param loaded the study
     * @param target its folder, which may not be there yet
     * @return the study with its worlds; as it is when it asks for none, or when the folder is of another study
     */
    StudyResult.Loaded of(Path file, StudyResult.Loaded loaded, Path target) {
        if (!loaded.lacksWorlds()) {
            return loaded;
        }
        return StudyFolder.isStudy(target)
                ? loaded.withWorldsOf(OpenStudy.openToRead(target).plan().study())
                : draw(file, loaded);
    }

    private StudyResult.Loaded draw(Path file, StudyResult.Loaded loaded) {
        session.tell(String.format(
                Locale.ROOT,
                "poise: draws %d plausible worlds first",
                loaded.study().plausibleWorlds()));
        StudyResult result;
        try (StudyBar bar = StudyBar.of(session, "worlds")) {
            result = PlausibleStudy.draw(
                    file.toString(), loaded, session.inProcess(), jobs, bar, session.cancellation());
        } catch (RunsInterruptedException stopped) {
            throw new NothingToShowException(
                    ExitCode.INTERRUPTED, "stopped before all worlds were drawn; nothing is kept");
        }
        return StudyTarget.loaded(result);
    }
}
