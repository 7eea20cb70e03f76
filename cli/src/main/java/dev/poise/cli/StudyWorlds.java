package dev.poise.cli;

import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.robustness.PlausibleStudy;
import dev.poise.experiments.study.run.PlannedStudy;
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
     * @param study which study
     * @param target its folder, which may not be there yet
     * @return the study with its worlds; as it is when it asks for none, or when the folder is of another study
     */
    PlannedStudy of(PlannedStudy study, Path target) {
        if (!study.needsWorlds(target)) {
            return study.withWorldsOf(target);
        }
        session.tell(String.format(
                Locale.ROOT,
                "poise: draws %d plausible worlds first",
                study.outline().worlds()));
        try (StudyBar bar = StudyBar.of(session, "worlds")) {
            return PlausibleStudy.draw(study, session.inProcess(), jobs, bar, session.cancellation());
        } catch (RunsInterruptedException stopped) {
            throw new NothingToShowException(
                    ExitCode.INTERRUPTED, "stopped before all worlds were drawn; nothing is kept");
        }
    }
}
