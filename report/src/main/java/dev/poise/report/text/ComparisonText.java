package dev.poise.report.text;

import dev.poise.experiments.comparison.Arm;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Difference;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.SettingRow;
import dev.poise.experiments.comparison.Summary;
import dev.poise.readings.Reading;
import dev.poise.report.words.Answer;
import dev.poise.report.words.Caution;
import dev.poise.report.words.ComparisonAnswer;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Language;
import dev.poise.report.words.Notes;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison for people: the answer first, then the tables it rests on. */
public final class ComparisonText {
    private static final int NAME_WIDTH = 32;
    private static final int CELL_WIDTH = 13;

    private static final int GAP = 2;

    private final TextPage page;
    private final Comparison comparison;
    private final List<Reading> readings;
    private final List<Reading> differing;

    private ComparisonText(TextPage page, Comparison comparison, boolean all) {
        this.page = page;
        this.comparison = comparison;
        this.readings = ReadingRows.of(all);
        this.differing = all ? readings : ReadingRows.ofDifferences();
    }

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
        for (List<Arm> some : chunks()) {
            page.title("Averages, \u00b1 certainty of the average (95%)");
            TextTable table = new TextTable().text("Reading");
            some.forEach(arm -> table.number(arm.name()));
            for (Reading reading : readings) {
                table.group(reading.group().title());
                List<String> row = new ArrayList<>();
                row.add(ReadingRows.name(reading));
                some.forEach(arm -> row.add(average(reading, arm.summary(reading))));
                table.row(row);
            }
            page.table(table);
            page.gap();
        }
    }

    private void ranges() {
        for (List<Arm> some : chunks()) {
            page.title("Range of 90% of the runs: how far single teams differ");
            TextTable table = new TextTable().text("Reading");
            some.forEach(arm -> table.number(arm.name()));
            for (Reading reading : Outcomes.FOUR) {
                List<String> row = new ArrayList<>();
                row.add(ReadingRows.name(reading));
                some.forEach(arm -> row.add(range(reading, arm.summary(reading))));
                table.row(row);
            }
            page.table(table);
            page.gap();
        }
    }

    /** Share the scenarios out over as many tables as the width asks for. */
    private List<List<Arm>> chunks() {
        List<List<Arm>> chunks = new ArrayList<>();
        int left = 0;
        for (Arm arm : comparison.arms()) {
            int wide = Math.max(CELL_WIDTH, arm.name().length()) + GAP;
            if (chunks.isEmpty() || wide > left) {
                chunks.add(new ArrayList<>());
                left = page.width() - NAME_WIDTH;
            }
            chunks.get(chunks.size() - 1).add(arm);
            left -= wide;
        }
        return chunks;
    }

    /** Write an average with half its interval, and how many runs have one when some have none. */
    static String average(Reading reading, Summary summary) {
        int decimals = Numerals.decimals(reading, summary.certainty());
        String mean = Numerals.TERMINAL.plain(summary.mean(), decimals);
        String half = summary.certainty().isKnown()
                ? " \u00b1" + Numerals.TERMINAL.halfWidth(summary.certainty().halfWidth(), decimals)
                : "";
        String some = summary.missing() > 0 && summary.n() > 0 ? " n=" + summary.n() : "";
        return mean + half + some;
    }

    private static String range(Reading reading, Summary summary) {
        int decimals = Math.max(0, Numerals.decimals(reading, summary.certainty()) - 1);
        return Numerals.TERMINAL.span(summary.range().low(), summary.range().high(), decimals);
    }

    private void difference(Difference difference) {
        page.title(String.format(
                Locale.ROOT,
                "%s against %s: paired differences, \u00b1 certainty of the average (95%%)",
                difference.scenario(),
                difference.baseline()));
        TextTable table = new TextTable()
                .text("Reading")
                .number("Difference")
                .number("Effect size")
                .number("Higher in pairs")
                .number("Matters from")
                .text("Verdict");
        for (Reading reading : differing) {
            Contrast contrast = difference.contrast(reading);
            int decimals = Numerals.decimals(reading, contrast.certainty());
            String half = contrast.certainty().isKnown()
                    ? " \u00b1"
                            + Numerals.TERMINAL.halfWidth(contrast.certainty().halfWidth(), decimals)
                    : "";
            table.group(reading.group().title());
            table.row(
                    ReadingRows.name(reading),
                    Numerals.TERMINAL.signed(contrast.difference(), decimals) + half,
                    Numerals.TERMINAL.signed(contrast.effectSize(), 2),
                    Numerals.TERMINAL.percent(contrast.shareHigher()),
                    Numerals.TERMINAL.exact(contrast.smallest()),
                    DifferenceWords.ENGLISH.verdict(contrast.verdict()));
        }
        page.table(table);
        page.gap();
    }

    private void settings() {
        if (comparison.settings().isEmpty()) {
            return;
        }
        page.title("Settings that differ");
        TextTable table = new TextTable().text("Setting");
        comparison.arms().forEach(arm -> table.text(arm.name()));
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
        notes.add("Every reading: --all, or the files.");
        if (!comparison.differences().isEmpty()) {
            notes.add(
                    "Effect size: the difference over the spread between runs. Higher in pairs: in how many of the pairs the "
                            + "scenario is higher. Matters from: the smallest difference that matters, our judgement.");
        }
        page.points(notes);
    }
}
