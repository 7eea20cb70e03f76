package dev.poise.report.text;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.report.words.TargetWords;
import java.util.Locale;

/** Published targets and what the model says to them, for people and for spreadsheets. */
public final class TargetsText {
    private TargetsText() {}

    public static void print(TextPage page, Targets targets, CheckedTargets checked, CheckPlan plan, String constants) {
        page.title(TargetWords.answer(checked));
        if (plan.quick()) {
            page.paragraph("A rough look: fewer runs than usual.");
        }
        page.gap();
        TextTable table = new TextTable()
                .text("Target")
                .number("Figure")
                .number("90%")
                .number("Acceptance range")
                .text("Where")
                .text("");
        for (CheckedTarget target : checked.targets()) {
            table.group(String.format(
                    Locale.ROOT, "%s  %s", target.target().id(), target.target().pattern()));
            for (CheckedPart part : target.parts()) {
                table.row(
                        part.part().name(),
                        TargetWords.figure(part.figure()),
                        TargetWords.span(part.spread().low(), part.spread().high()),
                        TargetWords.span(part.part().low(), part.part().high()),
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
}
