package dev.poise.workshop.room;

import java.util.List;

/** What was sent cannot be used. Carries one line per problem: where, what, what was expected. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    /**
     * Reject something.
     *
     * @param lines one line per problem
     */
    public Rejected(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    /**
     * Reject something for one reason.
     *
     * @param line what is wrong
     */
    public Rejected(String line) {
        this(List.of(line));
    }

    /** Get one line per problem. */
    public List<String> lines() {
        return lines;
    }
}
