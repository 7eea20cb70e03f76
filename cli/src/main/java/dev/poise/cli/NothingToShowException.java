package dev.poise.cli;

/** There are no numbers to show; told in one line. */
final class NothingToShowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    NothingToShowException(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
