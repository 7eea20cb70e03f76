package dev.poise.report.study;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.HeatMap;
import dev.poise.report.chart.LevelPanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StudySection;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Two factors together: lines and a map. */
final class TogetherSection {
    private static final int MAX_LINES = 6;
    private static final int MAX_CELLS = 200;

    private final StudyResults results;
    private final StudyNames names;
    private final List<Factor> varying;

    TogetherSection(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
        this.varying =
                results.plan().study().factors().stream().filter(Factor::varies).toList();
    }

    /** Draw it, where a study has just two factors that vary, both by levels. */
    Optional<StudySection> section() {
        boolean levels = varying.stream().noneMatch(Factor::isDrawn);
        int cells = varying.stream().mapToInt(factor -> factor.levels().size()).reduce(1, (a, b) -> a * b);
        if (varying.size() != 2
                || !levels
                || cells > MAX_CELLS
                || results.contrasts().isEmpty()) {
            return Optional.empty();
        }
        Factor across = varying.get(0);
        Factor up = varying.get(1);
        List<String> columns = names(across);
        List<String> rows = names(up);
        List<CurveFigure> figures = new ArrayList<>();
        for (Metric metric : names.metrics()) {
            if (rows.size() <= MAX_LINES) {
                List<LevelPanel.Line> lines = new ArrayList<>();
                for (int row = 0; row < rows.size(); row++) {
                    List<Double> means = new ArrayList<>();
                    List<Double> lows = new ArrayList<>();
                    List<Double> highs = new ArrayList<>();
                    for (String column : columns) {
                        Optional<SummaryRow> summary = at(metric, across, column, up, rows.get(row));
                        means.add(summary.map(SummaryRow::mean).orElse(Double.NaN));
                        lows.add(summary.map(SummaryRow::ciLow).orElse(Double.NaN));
                        highs.add(summary.map(SummaryRow::ciHigh).orElse(Double.NaN));
                    }
                    lines.add(new LevelPanel.Line(rows.get(row), LineStyle.of(row), means, lows, highs));
                }
                figures.add(LevelFigure.of(
                        "lines-" + metric.index(),
                        metric,
                        String.format(
                                Locale.ROOT, "%s; lines: %s", names.factor(across.name()), names.factor(up.name())),
                        columns,
                        lines));
            }
            figures.add(map(metric, across, columns, up, rows));
        }
        return Optional.of(new StudySection(
                "together",
                "Two factors together",
                List.of(
                        "Lines that run side by side mean that the factors work independently; lines that cross or fan out mean that what one does depends on the other. A map shows averages alone; how sure they are is told under The points, of all points in summary.csv."),
                figures,
                List.of(),
                List.of()));
    }

    private CurveFigure map(Metric metric, Factor across, List<String> columns, Factor up, List<String> rows) {
        List<List<Double>> cells = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (String row : rows) {
            List<Optional<SummaryRow>> line = columns.stream()
                    .map(column -> at(metric, across, column, up, row))
                    .toList();
            cells.add(line.stream()
                    .map(one -> one.map(SummaryRow::mean).orElse(Double.NaN))
                    .toList());
            words.add(line.stream()
                    .map(one -> one.map(summary -> Numerals.PAGE.plain(
                                    summary.mean(), StudyNames.decimals(metric, summary.ciLow(), summary.ciHigh())))
                            .orElse(Numerals.PAGE.none()))
                    .toList());
        }
        String id = "map-" + metric.index();
        String caption = String.format(
                Locale.ROOT, "to the right: %s; upwards: %s", names.factor(across.name()), names.factor(up.name()));
        return new CurveFigure(
                id,
                metric.label(),
                MetricWords.what(metric),
                caption,
                new Drawing(new HeatMap(
                                id + "-p",
                                metric.label() + " as a map",
                                "The average at every combination of levels, " + caption + ".",
                                columns,
                                rows,
                                cells,
                                words)
                        .draw()));
    }

    private List<String> names(Factor factor) {
        return new TreeSet<>(factor.levels())
                .stream()
                        .map(level -> results.plan().study().text(factor, level))
                        .toList();
    }

    private Optional<SummaryRow> at(Metric metric, Factor across, String column, Factor up, String row) {
        int first = results.plan().study().factors().indexOf(across);
        int second = results.plan().study().factors().indexOf(up);
        return results.plan().points().stream()
                .filter(point -> results.plan().text(point, first).equals(column)
                        && results.plan().text(point, second).equals(row))
                .findFirst()
                .flatMap(point -> results.summaries().stream()
                        .filter(one -> one.point() == point.id() && one.metric().equals(metric.id()))
                        .findFirst());
    }
}
