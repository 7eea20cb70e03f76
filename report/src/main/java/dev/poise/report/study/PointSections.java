package dev.poise.report.study;

import dev.poise.experiments.study.analysis.FanRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.readings.Reading;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.FanPanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StripTable;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.ReadingWords;
import dev.poise.statistics.Fan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What is said point by point. */
final class PointSections {
    private static final int MAX_STRIPS = 40;

    private final StudyResults results;
    private final Shown shown;

    PointSections(StudyResults results, Shown shown) {
        this.results = results;
        this.shown = shown;
    }

    /** Differences to the baseline, where points are arms. */
    Optional<StudySection> differences() {
        if (results.contrasts().isEmpty() || results.plan().points().size() > MAX_STRIPS) {
            return Optional.empty();
        }
        List<StripTable> strips = new ArrayList<>();
        for (Reading reading : shown.readings()) {
            List<Strips.Dot> dots = results.contrasts().stream()
                    .filter(row -> row.reading().equals(reading.id()))
                    .map(row -> new Strips.Dot(
                            shown.apart(row.point()),
                            String.format(Locale.ROOT, "point %d, %d pairs", row.point(), row.pairs()),
                            row.meanDiff(),
                            row.ciLow(),
                            row.ciHigh(),
                            row.smallest(),
                            Shown.difference(reading, row.meanDiff(), row.ciLow(), row.ciHigh()) + ", "
                                    + DifferenceWords.ENGLISH.verdict(row.judged()),
                            false))
                    .toList();
            strips.add(Strips.table(
                    reading.label() + " less the baseline's, pair by pair",
                    "Point",
                    ReadingWords.what(reading),
                    dots,
                    true));
        }
        return Optional.of(new StudySection(
                "differences",
                "Differences",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "The baseline is point %d: %s. Points are named by what they have instead. The grey zone is too small to matter.",
                                results.plan().baseline(),
                                shown.point(results.plan().baseline())),
                        "Intervals are of one difference each; verdicts hold for all points of a reading together."),
                List.of(),
                strips,
                List.of()));
    }

    /** Averages of all points. */
    StudySection averages() {
        List<Table> tables = new ArrayList<>();
        List<StripTable> strips = new ArrayList<>();
        boolean few = results.plan().points().size() <= MAX_STRIPS;
        for (Reading reading : shown.readings()) {
            List<SummaryRow> rows = results.summaries().stream()
                    .filter(row -> row.reading().equals(reading.id()))
                    .toList();
            if (few) {
                strips.add(Strips.table(
                        reading.label() + "; marked are points that cannot be told apart from the best",
                        "Point",
                        ReadingWords.what(reading),
                        rows.stream()
                                .map(row -> new Strips.Dot(
                                        shown.point(row.point()),
                                        String.format(
                                                Locale.ROOT,
                                                "point %d, %d runs, %s",
                                                row.point(),
                                                row.n(),
                                                row.stopReason()),
                                        row.mean(),
                                        row.ciLow(),
                                        row.ciHigh(),
                                        0,
                                        Shown.average(reading, row),
                                        row.amongBest().equals("yes")))
                                .toList(),
                        false));
            } else {
                tables.add(ends(reading, rows));
            }
        }
        return new StudySection(
                "points",
                "The points",
                few
                        ? List.of()
                        : List.of(
                                "There are too many points for one page; summary.csv has all, here are the ends. Points that are picked for being at an end are there by luck, too: the interval is that of a point that was not picked."),
                List.of(),
                strips,
                tables);
    }

    private Table ends(Reading reading, List<SummaryRow> rows) {
        List<SummaryRow> sorted = rows.stream()
                .filter(row -> Double.isFinite(row.mean()))
                .sorted(Comparator.comparingDouble(SummaryRow::mean))
                .toList();
        int end = Math.min(10, sorted.size() / 2);
        List<SummaryRow> shownRows = new ArrayList<>(sorted.subList(0, end));
        shownRows.addAll(sorted.subList(sorted.size() - end, sorted.size()));
        return new Table(
                reading.label() + ": the lowest and the highest points",
                List.of("Point", "Average (95%)"),
                shownRows.stream()
                        .map(row -> new Table.Row(
                                shown.point(row.point()),
                                "point " + row.point(),
                                List.of(Table.Cell.of(Shown.average(reading, row)))))
                        .toList());
    }

    /** How readings run over the sprints, where there are few points. */
    Optional<StudySection> fans() {
        if (results.fans().isEmpty()) {
            return Optional.empty();
        }
        List<CurveFigure> figures = new ArrayList<>();
        for (Reading reading :
                results.fans().stream().map(FanRow::reading).distinct().toList()) {
            List<FanRow> rows = results.fans().stream()
                    .filter(row -> row.reading() == reading)
                    .toList();
            Axis axis = Axis.covering(
                    rows.stream()
                            .flatMap(row -> row.fan().bands().stream())
                            .flatMapToDouble(band -> DoubleStream.of(band.p05(), band.p95())),
                    5);
            Optional<Fan> baseline = rows.stream()
                    .filter(row -> row.point() == results.plan().baseline())
                    .map(FanRow::fan)
                    .findFirst();
            for (FanRow row : rows) {
                boolean own = row.point() == results.plan().baseline();
                String id = String.format(Locale.ROOT, "fan-%d-%d", reading.index(), row.point());
                String title = String.format(Locale.ROOT, "%s, %s", reading.label(), shown.point(row.point()));
                figures.add(new CurveFigure(
                        id,
                        reading.label(),
                        own ? "baseline" : "",
                        String.format(Locale.ROOT, "%s%s", shown.point(row.point()), own ? " (baseline)" : ""),
                        new Drawing(new FanPanel(
                                        id + "-f",
                                        title,
                                        "Median, half and 90% of the runs, sprint by sprint.",
                                        1,
                                        row.fan(),
                                        own ? Optional.empty() : baseline,
                                        own ? LineStyle.baseline() : LineStyle.of(row.point()),
                                        axis,
                                        ReadingWords.mark(reading))
                                .draw())));
            }
        }
        return Optional.of(new StudySection(
                "sprints",
                "Sprint by sprint",
                List.of(
                        "The wide band holds 90% of the runs, the narrow one half of them; the line is the median, the dashed one the baseline's."),
                figures,
                List.of(),
                List.of()));
    }
}
