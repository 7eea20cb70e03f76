package dev.poise.report.words;

import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the model says to targets, in words. */
public final class TargetWords {
    private TargetWords() {}

    /** Give the answer in one sentence. */
    public static String answer(CheckedTargets checked) {
        String outside = checked.targets().stream()
                .filter(target -> !target.inside())
                .map(CheckedTarget::target)
                .map(target -> target.id())
                .collect(Collectors.joining(", "));
        String inside = String.format(
                Locale.ROOT,
                "%d of %d targets are within their acceptance ranges",
                checked.inside(),
                checked.targets().size());
        return outside.isEmpty() ? inside + "." : String.format(Locale.ROOT, "%s; outside: %s.", inside, outside);
    }

    /** Write a figure by its size, in plain text. */
    public static String figure(double figure) {
        return Numerals.TERMINAL.plain(figure, Numerals.decimals(figure));
    }

    /** Write two ends by their sizes, in plain text. */
    public static String span(double low, double high) {
        return figure(low) + " to " + figure(high);
    }
}
