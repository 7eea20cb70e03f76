package dev.poise.report.text;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Difference;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.SettingRow;
import dev.poise.experiments.comparison.Summary;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Answer;
import dev.poise.report.words.Caution;
import dev.poise.report.words.ComparisonAnswer;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Language;
import dev.poise.report.words.Notes;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.SettingsTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison for people: the answer first, then the tables it depends on. */
public final class ComparisonText {
    private static final int NAME_WIDTH = 32;
    private static final int CELL_WIDTH = 13;

    private static final int GAP = 2;

    private final TextPage page;
    private final Comparison comparison;
    private final List<Metric> metrics;
    private final List<Metric> differing;

    private ComparisonText(TextPage page, Comparison comparison, boolean all) {
        this.page = page;
        this.comparison = comparison;
        this.metrics = MetricRows.of(all);
        this.differing = all ? metrics : MetricRows.ofDifferences();
    }

    /**
     * Write it.
     *
     * @param page where to
     * @param comparison what came out
     * @param all whether every metric is shown, or the main ones
     */
    public static void print(TextPage page, Comparison comparison, boolean all) {
        ComparisonText text = new ComparisonText(page, comparison, all);
        answer(page, ComparisonAnswer.of(comparison, Language.TERMINAL));
        text.averages();
        text.ranges();
        comparison.differences().forEach(text::difference);
        text.settings();
        text.notes();
    }

    static void answer(TextPage page, Answer answer) {
        page.title(answer.question());
        page.gap();
        page.points(answer.sentences());
        page.gap();
        page.paragraph(answer.basis());
        page.paragraph(Caution.INVOLVEMENT);
        page.gap();
    }

    private void averages() {
        for (List<Alternative> some : chunks()) {
            page.title("Averages, \u00b1 95% confidence interval");
            TextTable table = new TextTable().text("Metric");
            some.forEach(alternative -> table.number(alternative.name()));
            for (Metric metric : metrics) {
                table.group(metric.group().title());
                List<String> row = new ArrayList<>();
                row.add(MetricRows.name(metric));
                some.forEach(alternative -> row.add(average(metric, alternative.summary(metric))));
                table.row(row);
            }
            page.table(table);
            page.gap();
        }
    }

    private void ranges() {
        for (List<Alternative> some : chunks()) {
            page.title("Range of 90% of the runs: how far single teams differ");
            TextTable table = new TextTable().text("Metric");
            some.forEach(alternative -> table.number(alternative.name()));
            for (Metric metric : Outcomes.FOUR) {
                List<String> row = new ArrayList<>();
                row.add(MetricRows.name(metric));
                some.forEach(alternative -> row.add(range(metric, alternative.summary(metric))));
                table.row(row);
            }
            page.table(table);
            page.gap();
        }
    }

    /** Share the scenarios out over as many tables as the width asks for. */
    private List<List<Alternative>> chunks() {
        List<List<Alternative>> chunks = new ArrayList<>();
        int left = 0;
        for (Alternative alternative : comparison.alternatives()) {
            int wide = Math.max(CELL_WIDTH, alternative.name().length()) + GAP;
            if (chunks.isEmpty() || wide > left) {
                chunks.add(new ArrayList<>());
                left = page.width() - NAME_WIDTH;
            }
            chunks.get(chunks.size() - 1).add(alternative);
            left -= wide;
        }
        return chunks;
    }

    /** Write an average with half its interval, and how many runs have one when some have none. */
    static String average(Metric metric, Summary summary) {
        int decimals = Numerals.decimals(metric, summary.certainty());
        String mean = Numerals.TERMINAL.plain(summary.mean(), decimals);
        String half = summary.certainty().isKnown()
                ? " \u00b1" + Numerals.TERMINAL.halfWidth(summary.certainty().halfWidth(), decimals)
                : "";
        String some = summary.missing() > 0 && summary.n() > 0 ? " n=" + summary.n() : "";
        return mean + half + some;
    }

    private static String range(Metric metric, Summary summary) {
        int decimals = Math.max(0, Numerals.decimals(metric, summary.certainty()) - 1);
        return Numerals.TERMINAL.span(summary.range().low(), summary.range().high(), decimals);
    }

    private void difference(Difference difference) {
        page.title(String.format(
                Locale.ROOT,
                "%s against %s: average paired differences, \u00b1 95%% confidence interval",
                difference.scenario(),
                difference.baseline()));
        TextTable table = new TextTable()
                .text("Metric")
                .number("Difference")
                .number("Effect size")
                .number("Pairs higher")
                .number("Smallest of interest")
                .text("Verdict");
        for (Metric metric : differing) {
            Contrast contrast = difference.contrast(metric);
            int decimals = Numerals.decimals(metric, contrast.certainty());
            String half = contrast.certainty().isKnown()
                    ? " \u00b1"
                            + Numerals.TERMINAL.halfWidth(contrast.certainty().halfWidth(), decimals)
                    : "";
            table.group(metric.group().title());
            table.row(
                    MetricRows.name(metric),
                    Numerals.TERMINAL.signed(contrast.difference(), decimals) + half,
                    Numerals.TERMINAL.signed(contrast.effectSize(), 2),
                    Numerals.TERMINAL.percent(contrast.shareHigher()) + of(contrast),
                    Numerals.TERMINAL.exact(contrast.smallest()),
                    DifferenceWords.ENGLISH.verdict(contrast.verdict()));
        }
        page.table(table);
        page.gap();
    }

    /** Say how many pairs there are, where some runs have no value. */
    private String of(Contrast contrast) {
        int runs = comparison.provenance().replications();
        return contrast.pairs() == runs ? "" : " of " + Numerals.TERMINAL.count(contrast.pairs());
    }

    private void settings() {
        if (comparison.settings().isEmpty()) {
            return;
        }
        page.title(SettingsTitle.of(comparison.onset()));
        TextTable table = new TextTable().text("Setting");
        comparison.alternatives().forEach(alternative -> table.text(alternative.name()));
        for (SettingRow row : comparison.settings()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.name());
            cells.addAll(row.values());
            table.row(cells);
        }
        page.table(table);
        page.gap();
    }

    private void notes() {
        page.title("How to read this");
        List<String> notes = new ArrayList<>(Notes.of(comparison));
        if (differing.size() < metrics.size()) {
            notes.add(
                    comparison.differences().isEmpty()
                            ? "Every metric: --all, or the files."
                            : "Differences are given for the metrics that say most, averages for some more; both for every metric: "
                                    + "--all, or the files.");
        }
        if (!comparison.differences().isEmpty()) {
            notes.add(
                    "Effect size: the difference over the spread between runs. Pairs higher: the share of pairs in which the "
                            + "scenario is higher. Smallest of interest: the smallest effect of interest, our judgement.");
        }
        page.points(notes);
    }
}
