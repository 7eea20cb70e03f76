package dev.poise.cli;

import dev.poise.scenarios.published.Configuration;
import dev.poise.scenarios.published.PublishedFacts;
import dev.poise.scenarios.published.check.CheckPlan;
import dev.poise.scenarios.published.check.CheckedFact;
import dev.poise.scenarios.published.check.CheckedFacts;
import dev.poise.scenarios.published.check.CheckedPart;
import dev.poise.scenarios.run.CsvText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    static void print(Page page, PublishedFacts facts, CheckedFacts checked, CheckPlan plan) {
        page.title(answer(checked));
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
            table.group("%s  %s".formatted(fact.fact().id(), fact.fact().pattern()));
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
            page.paragraph("%s: %s; %d %s"
                    .formatted(
                            configuration.id(),
                            configuration.about(),
                            configuration.count(plan.quick()),
                            unit(configuration)));
        }
        page.gap();
        page.title("Sources");
        checked.facts()
                .forEach(fact -> page.paragraph(
                        "%s: %s".formatted(fact.fact().id(), fact.fact().source())));
    }

    private static String answer(CheckedFacts checked) {
        String outside = checked.facts().stream()
                .filter(fact -> !fact.inside())
                .map(fact -> fact.fact().id())
                .collect(Collectors.joining(", "));
        String inside = "%d of %d published facts lie inside their bands"
                .formatted(checked.inside(), checked.facts().size());
        return outside.isEmpty() ? inside + "." : "%s; outside: %s.".formatted(inside, outside);
    }

    private static String unit(Configuration configuration) {
        if (configuration instanceof Configuration.Teams teams) {
            return teams.sweep() == null
                    ? "runs"
                    : "runs at each of %d loads"
                            .formatted(teams.sweep().values().size());
        }
        return "people";
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
