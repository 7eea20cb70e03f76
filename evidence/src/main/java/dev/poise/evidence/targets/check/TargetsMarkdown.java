package dev.poise.evidence.targets.check;

import java.util.Locale;

/** Targets and what the model says to them as a table in Markdown, for documents. */
public final class TargetsMarkdown {
    private TargetsMarkdown() {}

    /**
     * Write a row for each part.
     *
     * @param targets what was looked at
     * @return the table, with a line end after it
     */
    public static String of(CheckedTargets targets) {
        StringBuilder table = new StringBuilder("""
                | target | figure | where | found | spread, 90% | band | | use |
                |---|---|---|---|---|---|---|---|
                """);
        for (CheckedTarget target : targets.targets()) {
            for (CheckedPart part : target.parts()) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s | %s | %s | %s |\n",
                        target.target().id(),
                        part.part().name().replace("|", "\\|"),
                        part.part().configuration(),
                        number(part.figure()),
                        span(part.spread().low(), part.spread().high()),
                        span(part.part().low(), part.part().high()),
                        part.inside() ? "inside" : "**outside**",
                        target.target().use().id()));
            }
        }
        return table.toString();
    }

    /** Write two ends as they stand in the table. */
    static String span(double low, double high) {
        return number(low) + " to " + number(high);
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        String pattern = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
