package dev.poise.report.targets;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.chart.BandStrip;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.PageOrigin;
import dev.poise.report.page.Pages;
import dev.poise.report.page.Table;
import dev.poise.report.page.TargetRow;
import dev.poise.report.page.TargetSection;
import dev.poise.report.page.TargetsPage;
import dev.poise.report.parts.Origins;
import dev.poise.report.words.Caution;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.TargetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report on targets: one HTML file that is read offline. */
public final class TargetsReport {
    private final Targets targets;
    private final CheckedTargets checked;
    private final CheckPlan plan;

    private TargetsReport(Targets targets, CheckedTargets checked, CheckPlan plan) {
        this.targets = targets;
        this.checked = checked;
        this.plan = plan;
    }

    /**
     * Write the report. The same results give the same text, byte for byte.
     *
     * @param targets what was looked for
     * @param checked what was found
     * @param plan how
     * @param provenance where it comes from
     * @param constants the digest of the constants
     * @param file the file the targets were read from; null for those that come with the program
     * @return the whole file, to be written as UTF-8
     */
    public static String html(
            Targets targets,
            CheckedTargets checked,
            CheckPlan plan,
            Provenance provenance,
            String constants,
            @Nullable OwnFile file) {
        return new TargetsReport(targets, checked, plan).html(provenance, constants, file);
    }

    private String html(Provenance provenance, String constants, @Nullable OwnFile file) {
        return Pages.html(new TargetsPage(
                TargetWords.answer(checked),
                "What was measured in the world, and what the model gives in the configuration that fits it",
                answers(),
                basis(),
                Caution.INVOLVEMENT,
                notes(),
                rows(),
                checked.targets().stream().map(this::section).toList(),
                configurations(),
                failures(),
                origin(provenance, constants, file)));
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (CheckedTarget target : checked.targets()) {
            if (!target.inside()) {
                List<String> misses = target.parts().stream()
                        .filter(part -> !part.inside())
                        .map(part -> String.format(
                                Locale.ROOT,
                                "%s %s (%s)",
                                part.part().name(),
                                TargetTables.figure(part.figure()),
                                "acceptance range " + TargetTables.band(part.part())))
                        .toList();
                answers.add(String.format(
                        Locale.ROOT, "%s lies outside: %s.", target.target().id(), String.join("; ", misses)));
            }
        }
        if (answers.isEmpty()) {
            answers.add("Every figure is within its acceptance range.");
        }
        return answers;
    }

    private String basis() {
        return String.format(
                Locale.ROOT,
                "%s runs of a team, seed %d.%s",
                Numerals.PAGE.count(plan.runs(targets)),
                plan.seed(),
                plan.quick() ? " A rough look: fewer runs than usual." : "");
    }

    private List<String> notes() {
        String surveys = targets.noise() > 0
                ? "Figures from surveys are read with the noise of a questionnaire, as the surveys were."
                : "Figures from surveys are read without the noise of a questionnaire.";
        return List.of(
                "A figure of each run is told as the median run, with the range of 90% of the runs; a figure of all runs together with the range it has in 90% of the cases when the runs are drawn again.",
                surveys,
                "Acceptance ranges are as wide as the sources differ. A figure within its range can be right for a wrong reason.");
    }

    private List<TargetRow> rows() {
        List<TargetRow> rows = new ArrayList<>();
        for (CheckedTarget target : checked.targets()) {
            for (CheckedPart part : target.parts()) {
                rows.add(new TargetRow(
                        target.target().id(),
                        part.part().name(),
                        TargetTables.figure(part.figure()),
                        "acceptance range " + TargetTables.band(part.part()),
                        TargetTables.verdict(part.inside()),
                        new Drawing(new BandStrip(
                                        part.figure(),
                                        part.spread().low(),
                                        part.spread().high(),
                                        part.part().low(),
                                        part.part().high())
                                .draw())));
            }
        }
        return rows;
    }

    private TargetSection section(CheckedTarget target) {
        return new TargetSection(
                target.target().id(),
                target.target().pattern(),
                TargetTables.verdict(target.inside()),
                target.inside(),
                target.target().source().replaceFirst("\\.$", ""),
                TargetTables.use(target.target().use()),
                TargetTables.parts(target.target().id(), target.parts()),
                new TargetFigures(target, checked.records()).figures());
    }

    private Table configurations() {
        List<Table.Row> rows = targets.configurations().stream()
                .map(one -> new Table.Row(
                        one.id(), "", List.of(Table.Cell.of(one.about()), Table.Cell.of(one.size(plan.quick())))))
                .toList();
        return new Table("Configurations", List.of("Name", "What it is", "How many"), rows);
    }

    private Table failures() {
        List<Table.Row> rows = checked.records().failures().stream()
                .map(one ->
                        new Table.Row(one.configuration(), "seed " + one.seed(), List.of(Table.Cell.of(one.message()))))
                .toList();
        return new Table("Left out of all figures", List.of("Configuration", "What happened"), rows);
    }

    private static PageOrigin origin(Provenance provenance, String constants, @Nullable OwnFile file) {
        return Origins.with(
                file,
                new PageOrigin(
                        List.of(
                                new PageOrigin.Fact("Poise", provenance.version()),
                                new PageOrigin.Fact("Model", provenance.modelVersion()),
                                new PageOrigin.Fact("Digest of the constants", constants),
                                new PageOrigin.Fact("Digest of the settings", provenance.digest()),
                                new PageOrigin.Fact("Seed", Long.toString(provenance.seed())),
                                new PageOrigin.Fact("Engine", provenance.engine()),
                                new PageOrigin.Fact("Java", provenance.jdk()),
                                new PageOrigin.Fact("System", provenance.os()),
                                new PageOrigin.Fact("Date", provenance.date())),
                        provenance.command()));
    }
}
