package dev.poise.evidence.targets.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** Get the answer in one sentence. */
    public String answer() {
        String outside = facts.stream()
                .filter(fact -> !fact.inside())
                .map(fact -> fact.fact().id())
                .collect(Collectors.joining(", "));
        String inside =
                String.format(Locale.ROOT, "%d of %d published facts lie inside their bands", inside(), facts.size());
        return outside.isEmpty() ? inside + "." : String.format(Locale.ROOT, "%s; outside: %s.", inside, outside);
    }

    /** Get how many facts lie inside their bands. */
    public int inside() {
        return (int) facts.stream().filter(CheckedFact::inside).count();
    }
}
