package dev.poise.cli;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Runner;
import dev.poise.experiments.run.Engine;
import dev.poise.metrics.RunMetrics;
import dev.poise.report.text.Lines;
import dev.poise.report.text.TextPage;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a command works with; tests give their own.
 *
 * @param in what programs say to a command
 * @param out for results
 * @param err for progress, notes and errors
 * @param terminal what both are read on
 * @param folder where relative paths start
 * @param state the user's folder for what outlives a program
 * @param today the date, ISO 8601
 * @param browser opens an address in a browser, or says that there is none
 * @param batchRunner makes one run of a batch
 * @param inProcess the in-process engine
 * @param actor the actor engine
 * @param cancellation stops a batch from outside
 * @param verbosity how much is told on standard error
 */
record Session(
        InputStream in,
        StandardOutput out,
        PrintStream err,
        Terminal terminal,
        Path folder,
        Path state,
        Supplier<String> today,
        Predicate<String> browser,
        Runner<RunMetrics> batchRunner,
        Engine inProcess,
        Engine actor,
        Cancellation cancellation,
        Verbosity verbosity) {

    /** Get what tables and text for people are written to. */
    TextPage page() {
        return new TextPage(out, terminal.width(), terminal.colours());
    }

    /** Write a line that nobody misses who wants to know only what went wrong. */
    void tell(String line) {
        if (!verbosity.quiet()) {
            note(line);
        }
    }

    /** Return whether somebody sees a progress bar, and wants to. */
    boolean showsProgress() {
        return terminal.interactive() && !verbosity.quiet();
    }

    /** Write where something was thrown, when that was asked for. */
    void trace(Throwable thrown) {
        if (verbosity.debug()) {
            thrown.printStackTrace(err);
        }
    }

    /** Write a line to whoever sits in front of it, not into the results; whatever it holds, a line it stays. */
    void note(String line) {
        err.println(Lines.oneLine(line));
    }
}
