package dev.poise.cli;

import dev.poise.scenarios.study.execute.OpenStudy;
import dev.poise.scenarios.study.execute.Verifying;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes some runs again. */
@Command(
        name = "verify",
        description = "Hold every row of a study to its plan, make some runs again, and compare.",
        exitCodeList = {"0:all equal", "1:something differs"},
        footerHeading = "%nExample:%n",
        footer = "  poise verify out --runs 50")
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 1_000_000;

    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many runs are made again (default: 20).")
    @Within(from = 0, to = MOST_RUNS)
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
        Verifying.Verdict verdict = Verifying.verify(study, session.inProcess(), runs, seed);
        verdict.differing().forEach(line -> session.note("poise: " + line));
        session.out()
                .println(String.format(
                        Locale.ROOT,
                        "%d runs are written; %d were made again; %s",
                        verdict.there(),
                        verdict.compared(),
                        verdict.differing().isEmpty()
                                ? "all are equal"
                                : String.format(
                                        Locale.ROOT,
                                        "%d differ",
                                        verdict.differing().size())));
        return verdict.differing().isEmpty() ? ExitCode.OK : ExitCode.NOT_MET;
    }
}
