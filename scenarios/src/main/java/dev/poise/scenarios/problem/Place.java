package dev.poise.scenarios.problem;

import java.util.Locale;

/**
 * Where something stands in what a user wrote. Immutable.
 *
 * @param file the name of a file, of a built-in scenario, or of an option such as {@code --set}
 * @param line line, from 1; for an option, how often it was given so far
 * @param column column, from 1
 */
public record Place(String file, int line, int column) {
    private static final int LONGEST = 300;

    /** Checks that line and column count from 1. */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: line %d, column %d", file, line, column));
        }
    }

    /**
     * Name the first character of a file.
     *
     * @param file the name of the file
     */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * Say where this is to somebody who looks at another place of the same file.
     *
     * @param other the other place
     * @return the line, or the column when it is the same line
     */
    public String within(Place other) {
        return line == other.line ? "column " + column : "line " + line;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s:%d:%d", QuotedText.cut(file, LONGEST), line, column);
    }
}
