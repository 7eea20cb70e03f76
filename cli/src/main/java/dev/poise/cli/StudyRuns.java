package dev.poise.cli;

import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyMaker;
import dev.poise.experiments.study.run.StudySession;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.report.study.StudyOutput;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the runs of a study that are not there yet, and writes what follows from them. */
final class StudyRuns {
    private final Session session;
    private final OutputFormat format;
    private final String jobs;
    private final StudyMaker making;

    /**
     * Prepare to run studies.
     *
     * @param format of the summary
     * @param jobs how runs are made, for the manifest
     * @param making makes the runs
     */
    StudyRuns(Session session, OutputFormat format, String jobs, StudyMaker making) {
        this.session = session;
        this.format = format;
        this.jobs = jobs;
        this.making = making;
    }

    /** Have runs made by threads of this program. */
    static StudyRuns here(Session session, OutputFormat format, int jobs) {
        return new StudyRuns(
                session,
                format,
                Integer.toString(jobs),
                StudyMaker.threads(session.inProcess(), jobs, session.cancellation()));
    }

    /** Run a study to its end, or until it is stopped; the folder is shown as the user wrote it. */
    int run(OpenStudy study, Path shown) {
        StudySession work = new StudySession(study);
        work.clearUp(shown, line -> session.note("poise: " + line));
        StudySession.Ended ended;
        try (StudyBar bar = StudyBar.of(session, "runs")) {
            ended = work.run(making, jobs, session.today().get(), bar);
        } catch (StoreException full) {
            session.note("poise: " + full.getMessage());
            session.note("  what was written before is kept; to go on: " + ShellText.command("study resume", shown));
            return ExitCode.BAD_INPUT;
        }
        long made = ended.runs().made();
        if (!ended.runs().complete()) {
            session.note(String.format(Locale.ROOT, "poise: stopped; %d runs of this session are kept", made));
            session.note("  to go on: " + ShellText.command("study resume", shown));
            return ExitCode.INTERRUPTED;
        }
        session.tell(String.format(
                Locale.ROOT,
                "poise: %d runs made in %.0f s (%.0f a second)",
                made,
                ended.seconds(),
                made / Math.max(ended.seconds(), 1e-3)));
        if (!study.shard().equals(Shard.WHOLE)) {
            session.note(String.format(
                    Locale.ROOT,
                    "  this is share %s; when all are done: ./poise study merge SHARE ... -o FOLDER",
                    study.shard()));
            return ended.runs().failed() > 0 ? ExitCode.SOME_RUNS_FAILED : ExitCode.OK;
        }
        return finish(ended.study(), shown);
    }

    /** Write all results, and print the summary. */
    int finish(OpenStudy study, Path shown) {
        StudyOutput output = StudyOutput.write(study);
        switch (format) {
            case TABLE -> output.print(session.page());
            case CSV -> session.out().print(output.csv());
            case JSON -> session.out().print(output.json());
        }
        session.tell("Written: " + shown.resolve("report.html"));
        output.failures(shown).forEach(session::note);
        if (output.isAnyFailed()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return output.missesAThreshold() ? ExitCode.NOT_MET : ExitCode.OK;
    }
}
