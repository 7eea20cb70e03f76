package dev.poise.cli;

import java.io.IOException;

/** Standard output takes no more. */
final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException fault;

    OutputLostException(IOException fault) {
        super("cannot write to standard output", fault);
        this.fault = fault;
    }

    /** Get what the system said. */
    IOException fault() {
        return fault;
    }
}
