package dev.poise.report.markdown;

import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.report.words.TargetWords;
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
                | target | figure | where | found | spread, 90% | acceptance range | | use |
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
                        TargetWords.figure(part.figure()),
                        TargetWords.span(part.spread().low(), part.spread().high()),
                        TargetWords.span(part.part().low(), part.part().high()),
                        part.inside() ? "inside" : "**outside**",
                        target.target().use().id()));
            }
        }
        return table.toString();
    }
}
