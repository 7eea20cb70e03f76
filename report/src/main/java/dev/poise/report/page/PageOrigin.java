package dev.poise.report.page;

import java.util.List;

/**
 * Where numbers come from and how to get them again.
 *
 * @param facts what is known, in order
 * @param command the command that gives the same numbers
 */
public record PageOrigin(List<Fact> facts, String command) {
    /**
     * One line.
     *
     * @param name what it is
     * @param value what it was
     */
    public record Fact(String name, String value) {}

    /** Copies the facts. */
    public PageOrigin {
        facts = List.copyOf(facts);
    }
}
