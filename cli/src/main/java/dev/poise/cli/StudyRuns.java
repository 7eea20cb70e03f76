package dev.poise.cli;

import dev.poise.experiments.run.ThisProgram;
import dev.poise.experiments.study.analysis.FailureRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.analysis.StudyAnalysis;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.run.StudyWork;
import dev.poise.experiments.study.store.Damage;
import dev.poise.experiments.study.store.FolderCheck;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.report.rows.StudyRows;
import dev.poise.report.study.SearchOutput;
import dev.poise.report.study.StudyOutputFiles;
import dev.poise.report.text.SearchText;
import dev.poise.report.text.StudyText;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the runs of a study that are not there yet, and writes what follows from them. */
final class StudyRuns {
    private static final int MAX_FAILURES = 5;
    private static final int MAX_DAMAGED = 20;

    /** Makes the runs that are not there yet. */
    @FunctionalInterface
    interface Making {
        StudyWork.Ended make(OpenStudy study, StudyProgress progress);
    }

    private final Session session;
    private final OutputFormat format;
    private final String jobs;
    private final Making making;

    /**
     * Prepare to run studies.
     *
     * @param format of the summary
     * @param jobs how runs are made, for the manifest
     * @param making makes the runs
     */
    StudyRuns(Session session, OutputFormat format, String jobs, Making making) {
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
                (study, progress) ->
                        StudyExecution.run(study, session.inProcess(), jobs, progress, session.cancellation()));
    }

    /** Run a study to its end, or until it is stopped; the folder is shown as the user wrote it. */
    int run(OpenStudy study, Path shown) {
        clearUp(study, shown);
        long began = System.nanoTime();
        StudyWork.Ended ended;
        try (StudyBar bar = StudyBar.of(session, "runs")) {
            ended = making.make(study, bar);
        } catch (StoreException full) {
            session.note("poise: " + full.getMessage());
            session.note("  what was written before is kept; to go on: " + ShellText.command("study resume", shown));
            return ExitCode.BAD_INPUT;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        OpenStudy now = study;
        if (ended.made() > 0) {
            Manifest manifest = study.manifest().with(session(ended, seconds));
            study.folder().write(manifest);
            now = new OpenStudy(study.plan(), study.folder(), manifest);
        }
        if (ended.complete()) {
            // the points of a search follow from its runs
            now = now.known();
        }
        if (!ended.complete()) {
            session.note(String.format(Locale.ROOT, "poise: stopped; %d runs of this session are kept", ended.made()));
            session.note("  to go on: " + ShellText.command("study resume", shown));
            return ExitCode.INTERRUPTED;
        }
        session.tell(String.format(
                Locale.ROOT,
                "poise: %d runs made in %.0f s (%.0f a second)",
                ended.made(),
                seconds,
                ended.made() / Math.max(seconds, 1e-3)));
        if (!study.manifest().shard().equals(Shard.WHOLE)) {
            session.note(String.format(
                    Locale.ROOT,
                    "  this is share %s; when all are done: ./poise study merge SHARE ... -o FOLDER",
                    study.manifest().shard()));
            return ended.failed() > 0 ? ExitCode.SOME_RUNS_FAILED : ExitCode.OK;
        }
        return finish(now, shown);
    }

    /** Take away what a killed program left, set aside what is damaged, and say so. */
    private void clearUp(OpenStudy study, Path shown) {
        FolderCheck.checksums(study.folder())
                .forEach(mistake -> session.note(String.format(
                        Locale.ROOT,
                        "poise: %s: %s; it is written again for parts that are as they were written",
                        shown,
                        mistake)));
        List<Damage> damage = study.folder().clearUp();
        damage.stream()
                .limit(MAX_DAMAGED)
                .forEach(one -> session.note(String.format(
                        Locale.ROOT,
                        "poise: %s %s; what is there of %s is set aside in %s, and its runs are made again",
                        shown.resolve(one.file()),
                        one.what(),
                        one.chunk(),
                        shown.resolve("broken"))));
        if (damage.size() > MAX_DAMAGED) {
            session.note(String.format(Locale.ROOT, "poise: %d more files are damaged", damage.size() - MAX_DAMAGED));
        }
    }

    /** Write all results, and print the summary. */
    int finish(OpenStudy study, Path shown) {
        if (study.plan().study().isSearch()) {
            return finishSearch(study, shown);
        }
        return ended(StudyOutputFiles.write(study), shown);
    }

    private int finishSearch(OpenStudy study, Path shown) {
        SearchResults results = SearchOutput.write(study);
        StudyResults fresh = results.evaluation();
        if (format == OutputFormat.TABLE) {
            SearchText.print(session.page(), results);
        } else {
            session.out().print(format == OutputFormat.CSV ? StudyRows.csv(fresh) : StudyRows.json(fresh));
        }
        session.tell("Written: " + shown.resolve("report.html"));
        StudyResults searched = StudyAnalysis.of(study.plan(), study.folder(), true);
        tell(searched, shown);
        return searched.failed() > 0
                ? ExitCode.SOME_RUNS_FAILED
                : codeOf(fresh, shown.resolve(SearchEvaluation.FOLDER));
    }

    private int ended(StudyResults results, Path shown) {
        switch (format) {
            case TABLE -> StudyText.print(session.page(), results);
            case CSV -> session.out().print(StudyRows.csv(results));
            case JSON -> session.out().print(StudyRows.json(results));
        }
        session.tell("Written: " + shown.resolve("report.html"));
        return codeOf(results, shown);
    }

    private int codeOf(StudyResults results, Path shown) {
        tell(results, shown);
        if (results.failed() > 0) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return results.missesAThreshold() ? ExitCode.NOT_MET : ExitCode.OK;
    }

    private void tell(StudyResults results, Path shown) {
        List<FailureRow> first = results.failures().stream().limit(MAX_FAILURES).toList();
        for (FailureRow failure : first) {
            session.note(String.format(Locale.ROOT, "poise: run %s failed: %s", failure.run(), failure.message()));
            session.note(String.format(
                    Locale.ROOT,
                    "  to repeat it: %s --run %s",
                    ShellText.command("study replay", shown),
                    failure.run()));
        }
        if (results.failed() > first.size()) {
            session.note(String.format(
                    Locale.ROOT,
                    "poise: %d more runs failed; all are in %s",
                    results.failed() - first.size(),
                    shown.resolve("failures.jsonl")));
        }
    }

    private Map<String, String> session(StudyWork.Ended ended, double seconds) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("date", session.today().get());
        line.put("runs", Long.toString(ended.made()));
        line.put("failed", Long.toString(ended.failed()));
        line.put("seconds", Long.toString(Math.round(seconds)));
        line.put("jobs", jobs);
        line.put("commit", ThisProgram.COMMIT);
        line.put("jdk", ThisProgram.JDK);
        line.put("os", ThisProgram.OS);
        line.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        return line;
    }
}
