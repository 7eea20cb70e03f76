package dev.poise.cli.assistant;

import java.util.List;

/** A tool cannot answer; told one line each. */
final class ToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToolException(String line) {
        this(List.of(line));
    }

    ToolException(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
    }
}
