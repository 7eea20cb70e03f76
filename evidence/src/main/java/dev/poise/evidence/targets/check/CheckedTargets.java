package dev.poise.evidence.targets.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * All that was looked at.
 *
 * @param targets in the order of the file
 * @param records what the runs left, by configuration
 */
public record CheckedTargets(List<CheckedTarget> targets, Records records) {
    /** Copies the targets. */
    public CheckedTargets {
        targets = List.copyOf(targets);
    }

    /** Get the answer in one sentence. */
    public String answer() {
        String outside = targets.stream()
                .filter(target -> !target.inside())
                .map(target -> target.target().id())
                .collect(Collectors.joining(", "));
        String inside = String.format(Locale.ROOT, "%d of %d targets lie inside their bands", inside(), targets.size());
        return outside.isEmpty() ? inside + "." : String.format(Locale.ROOT, "%s; outside: %s.", inside, outside);
    }

    /** Get how many targets lie inside their bands. */
    public int inside() {
        return (int) targets.stream().filter(CheckedTarget::inside).count();
    }
}
