package dev.poise.scenarios.published.check;

import java.util.List;

/**
 * All that was looked at.
 *
 * @param facts in the order of the file
 * @param records what the runs left, by configuration
 */
public record CheckedFacts(List<CheckedFact> facts, Records records) {
    /** Copies the facts. */
    public CheckedFacts {
        facts = List.copyOf(facts);
    }

    /** Get how many facts lie inside their bands. */
    public int inside() {
        return (int) facts.stream().filter(CheckedFact::inside).count();
    }
}
