package dev.poise.cli;

import java.util.List;

/** The user made mistakes; told one line each, exit code 2. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    BadInputException(String line) {
        this(List.of(line));
    }

    BadInputException(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
