package dev.poise.cli;

import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.run.StudyVerifier;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for damage. */
@Command(
        name = "verify",
        description = {
            "Find what is missing, damaged or foreign in the folder of a study.",
            "Files are compared with their checksums, rows with the plan, tables with the runs; some runs are made again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all runs are there, and all is equal", "1:something is missing, damaged or different"},
        footerHeading = "%nExample:%n",
        footer = "  poise study verify out --runs 50")
final class VerifyCommand implements Callable<Integer> {
    private static final int MAX_RUNS = 1_000_000;

    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many runs are made again (default: 20).")
    @Within(from = 0, to = MAX_RUNS)
    private int runs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which runs (default: 1).")
    @Within
    private long seed;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OpenStudy study = OpenStudy.open(session.folder().resolve(folder), session.inProcess());
        int code = verify(study, folder);
        if (!study.outline().search()) {
            return code;
        }
        Optional<OpenStudy> evaluation = study.evaluation(session.inProcess());
        if (evaluation.isEmpty()) {
            session.note("poise: what the search has found is not evaluated yet");
            return ExitCode.NOT_MET;
        }
        return Math.max(code, verify(evaluation.get(), folder.resolve(SearchEvaluation.FOLDER)));
    }

    private int verify(OpenStudy study, Path folder) {
        StudyVerifier.Verdict verdict = StudyVerifier.verifyWithTables(study, session.inProcess(), runs, seed);
        List<String> wrong = verdict.differing();
        long problems = verdict.problems();
        wrong.forEach(line -> session.note("poise: " + line));
        if (problems > wrong.size()) {
            session.note(String.format(Locale.ROOT, "poise: and %d more like these", problems - wrong.size()));
        }
        if (problems > 0) {
            session.note("  what is missing or damaged is made again by: " + ShellText.command("study resume", folder));
        }
        session.out()
                .println(String.format(
                        Locale.ROOT,
                        "%s runs are written; %d were made again; %s",
                        verdict.there() == verdict.planned()
                                ? Long.toString(verdict.there())
                                : String.format(Locale.ROOT, "%d of %d", verdict.there(), verdict.planned()),
                        verdict.compared(),
                        problems == 0
                                ? "all are equal"
                                : String.format(Locale.ROOT, "told above: %d wrong", problems)));
        return problems == 0 ? ExitCode.OK : ExitCode.NOT_MET;
    }
}
