package dev.poise.cli;

/** How the program ends. */
final class ExitCode {
    static final int OK = 0;
    static final int NOT_MET = 1;
    static final int BAD_INPUT = 2;
    static final int SOME_RUNS_FAILED = 3;
    static final int BROKEN = 70;
    static final int INTERRUPTED = 130;
    /** What a shell says of a program that SIGPIPE ended. */
    static final int READER_LEFT = 141;

    private ExitCode() {}
}
