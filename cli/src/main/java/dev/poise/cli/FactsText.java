package dev.poise.cli;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.PublishedFacts;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedFact;
import dev.poise.evidence.targets.check.CheckedFacts;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.experiments.run.CsvText;
import java.util.List;
import java.util.Locale;

/** Published facts and what the model says to them, for people and for spreadsheets. */
final class FactsText {
    private static final List<String> HEADER = List.of(
            "id",
            "use",
            "inside",
            "part",
            "configuration",
            "figure",
            "spreadLow",
            "spreadHigh",
            "low",
            "high",
            "partInside",
            "n",
            "source");

    private FactsText() {}

    static void print(Page page, PublishedFacts facts, CheckedFacts checked, CheckPlan plan, String constants) {
        page.title(checked.answer());
        if (plan.quick()) {
            page.paragraph("A rough look: fewer runs than usual.");
        }
        page.gap();
        Table table = new Table()
                .text("Fact")
                .number("Figure")
                .number("90%")
                .number("Band")
                .text("Where")
                .text("");
        for (CheckedFact fact : checked.facts()) {
            table.group(String.format(
                    Locale.ROOT, "%s  %s", fact.fact().id(), fact.fact().pattern()));
            for (CheckedPart part : fact.parts()) {
                table.row(
                        part.part().name(),
                        number(part.figure()),
                        number(part.spread().low()) + " to "
                                + number(part.spread().high()),
                        number(part.part().low()) + " to " + number(part.part().high()),
                        part.part().configuration(),
                        part.inside() ? "" : "outside");
            }
        }
        page.table(table);
        page.gap();
        page.title("Configurations");
        for (Configuration configuration : facts.configurations()) {
            page.paragraph(String.format(
                    Locale.ROOT,
                    "%s: %s; %s",
                    configuration.id(),
                    configuration.about(),
                    configuration.size(plan.quick())));
        }
        page.gap();
        page.title("Constants and sources");
        page.paragraph("Digest of the constants: " + constants);
        checked.facts()
                .forEach(fact -> page.paragraph(String.format(
                        Locale.ROOT, "%s: %s", fact.fact().id(), fact.fact().source())));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String pattern = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }

    static String csv(CheckedFacts checked) {
        CsvText csv = new CsvText(HEADER);
        for (CheckedFact fact : checked.facts()) {
            for (CheckedPart part : fact.parts()) {
                csv.add(
                        fact.fact().id(),
                        fact.fact().use().id(),
                        fact.inside(),
                        part.part().name(),
                        part.part().configuration(),
                        part.figure(),
                        part.spread().low(),
                        part.spread().high(),
                        part.part().low(),
                        part.part().high(),
                        part.inside(),
                        part.n(),
                        fact.fact().source());
            }
        }
        return csv.toString();
    }
}
