package dev.poise.cli;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.experiments.run.CsvText;
import java.util.List;
import java.util.Locale;

/** Published targets and what the model says to them, for people and for spreadsheets. */
final class TargetsText {
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

    private TargetsText() {}

    static void print(Page page, Targets targets, CheckedTargets checked, CheckPlan plan, String constants) {
        page.title(checked.answer());
        if (plan.quick()) {
            page.paragraph("A rough look: fewer runs than usual.");
        }
        page.gap();
        Table table = new Table()
                .text("Target")
                .number("Figure")
                .number("90%")
                .number("Band")
                .text("Where")
                .text("");
        for (CheckedTarget target : checked.targets()) {
            table.group(String.format(
                    Locale.ROOT, "%s  %s", target.target().id(), target.target().pattern()));
            for (CheckedPart part : target.parts()) {
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
        for (Configuration configuration : targets.configurations()) {
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
        checked.targets()
                .forEach(target -> page.paragraph(String.format(
                        Locale.ROOT,
                        "%s: %s",
                        target.target().id(),
                        target.target().source())));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String pattern = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }

    static String csv(CheckedTargets checked) {
        CsvText csv = new CsvText(HEADER);
        for (CheckedTarget target : checked.targets()) {
            for (CheckedPart part : target.parts()) {
                csv.add(
                        target.target().id(),
                        target.target().use().id(),
                        target.inside(),
                        part.part().name(),
                        part.part().configuration(),
                        part.figure(),
                        part.spread().low(),
                        part.spread().high(),
                        part.part().low(),
                        part.part().high(),
                        part.inside(),
                        part.n(),
                        target.target().source());
            }
        }
        return csv.toString();
    }
}
