package dev.poise.evidence.targets.check;

import java.util.Locale;

/** Facts and what the model says to them as a table in Markdown, for documents. */
public final class FactsMarkdown {
    private FactsMarkdown() {}

    /**
     * Write a row for each part.
     *
     * @param facts what was looked at
     * @return the table, with a line end after it
     */
    public static String of(CheckedFacts facts) {
        StringBuilder table = new StringBuilder("""
                | fact | figure | where | found | spread, 90% | band | | use |
                |---|---|---|---|---|---|---|---|
                """);
        for (CheckedFact fact : facts.facts()) {
            for (CheckedPart part : fact.parts()) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s | %s | %s | %s |\n",
                        fact.fact().id(),
                        part.part().name().replace("|", "\\|"),
                        part.part().configuration(),
                        number(part.figure()),
                        span(part.spread().low(), part.spread().high()),
                        span(part.part().low(), part.part().high()),
                        part.inside() ? "inside" : "**outside**",
                        fact.fact().use().id()));
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
