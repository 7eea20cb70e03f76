package dev.poise.cli;

import picocli.CommandLine.Option;

/** The options of every command that say how much is told on standard error. */
@Grouped(OptionGroup.HELP)
final class VerbosityOptions {
    /** What the mixin is called in every command. */
    static final String NAME = "verbosity";

    @Option(names = "--quiet", description = "No progress and no notes on standard error, only what went wrong.")
    private boolean quiet;

    @Option(names = "--debug", description = "Stack traces and log messages on standard error.")
    private boolean debug;

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }
}
