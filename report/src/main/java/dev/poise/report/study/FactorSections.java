package dev.poise.report.study;

import dev.poise.readings.Reading;
import dev.poise.report.chart.HeatMap;
import dev.poise.report.chart.LevelPanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.chart.ScatterPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StripTable;
import dev.poise.report.page.StudySection;
import dev.poise.report.words.Numeral;
import dev.poise.report.words.ReadingWords;
import dev.poise.scenarios.study.Factor;
import dev.poise.scenarios.study.results.EffectRow;
import dev.poise.scenarios.study.results.RobustnessRow;
import dev.poise.scenarios.study.results.SensitivityRow;
import dev.poise.scenarios.study.results.StudyResults;
import dev.poise.scenarios.study.results.SummaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What is said factor by factor. */
final class FactorSections {
    private static final int MOST_LINES = 6;
    private static final int MOST_CELLS = 200;

    private final StudyResults results;
    private final Shown shown;
    private final List<Factor> varying;

    FactorSections(StudyResults results, Shown shown) {
        this.results = results;
        this.shown = shown;
        this.varying =
                results.plan().study().factors().stream().filter(Factor::varies).toList();
    }

    /** Averages over all points that share a level, one factor after the other. */
    Optional<StudySection> effects() {
        List<CurveFigure> figures = new ArrayList<>();
        for (Factor factor : varying) {
            for (Reading reading : shown.readings()) {
                List<EffectRow> rows = results.effects().stream()
                        .filter(row -> row.factor().equals(factor.name())
                                && row.reading().equals(reading.id()))
                        .toList();
                LevelPanel.Line line = new LevelPanel.Line(
                        "",
                        LineStyle.of(0),
                        rows.stream().map(EffectRow::mean).toList(),
                        rows.stream().map(EffectRow::ciLow).toList(),
                        rows.stream().map(EffectRow::ciHigh).toList());
                String id = "effect-%d-%d".formatted(varying.indexOf(factor), reading.ordinal());
                figures.add(figure(
                        id,
                        reading,
                        shown.factor(factor.name()),
                        rows.stream().map(EffectRow::level).toList(),
                        List.of(line)));
            }
        }
        return figures.isEmpty() || results.plan().points().size() < 2
                ? Optional.empty()
                : Optional.of(new StudySection(
                        "effects",
                        "One factor at a time",
                        List.of(
                                "The average over all points that share a level of the factor, whatever the other factors are. Bars tell how sure it is over points: they are wide where other factors matter."),
                        figures,
                        List.of(),
                        List.of()));
    }

    private static CurveFigure figure(
            String id, Reading reading, String factor, List<String> levels, List<LevelPanel.Line> lines) {
        return new CurveFigure(
                id,
                reading.label(),
                ReadingWords.what(reading),
                "over: " + factor,
                new Drawing(new LevelPanel(
                                id + "-p",
                                "%s over %s".formatted(reading.label(), factor),
                                "Averages with their certainty, level by level.",
                                levels,
                                lines,
                                LevelPanel.axis(lines))
                        .draw()));
    }

    /** Two factors together: lines and a map, where a study has just two that have levels. */
    Optional<StudySection> together() {
        boolean levels = varying.stream().allMatch(factor -> factor.spread() == null);
        int cells = varying.stream().mapToInt(factor -> factor.levels().size()).reduce(1, (a, b) -> a * b);
        if (varying.size() != 2
                || !levels
                || cells > MOST_CELLS
                || results.contrasts().isEmpty()) {
            return Optional.empty();
        }
        Factor across = varying.get(0);
        Factor up = varying.get(1);
        List<String> columns = names(across);
        List<String> rows = names(up);
        List<CurveFigure> figures = new ArrayList<>();
        for (Reading reading : shown.readings()) {
            if (rows.size() <= MOST_LINES) {
                List<LevelPanel.Line> lines = new ArrayList<>();
                for (int row = 0; row < rows.size(); row++) {
                    List<Double> means = new ArrayList<>();
                    List<Double> lows = new ArrayList<>();
                    List<Double> highs = new ArrayList<>();
                    for (String column : columns) {
                        Optional<SummaryRow> summary = at(reading, across, column, up, rows.get(row));
                        means.add(summary.map(SummaryRow::mean).orElse(Double.NaN));
                        lows.add(summary.map(SummaryRow::ciLow).orElse(Double.NaN));
                        highs.add(summary.map(SummaryRow::ciHigh).orElse(Double.NaN));
                    }
                    lines.add(new LevelPanel.Line(rows.get(row), LineStyle.of(row), means, lows, highs));
                }
                figures.add(figure(
                        "lines-" + reading.ordinal(),
                        reading,
                        "%s; lines: %s".formatted(shown.factor(across.name()), shown.factor(up.name())),
                        columns,
                        lines));
            }
            figures.add(map(reading, across, columns, up, rows));
        }
        return Optional.of(new StudySection(
                "together",
                "Two factors together",
                List.of(
                        "Lines that run side by side mean that the factors work independently; lines that cross or fan out mean that what one does depends on the other."),
                figures,
                List.of(),
                List.of()));
    }

    private CurveFigure map(Reading reading, Factor across, List<String> columns, Factor up, List<String> rows) {
        List<List<Double>> cells = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (String row : rows) {
            List<Optional<SummaryRow>> line = columns.stream()
                    .map(column -> at(reading, across, column, up, row))
                    .toList();
            cells.add(line.stream()
                    .map(one -> one.map(SummaryRow::mean).orElse(Double.NaN))
                    .toList());
            words.add(line.stream()
                    .map(one -> one.map(summary -> Numeral.plain(
                                    summary.mean(), Shown.decimals(reading, summary.ciLow(), summary.ciHigh())))
                            .orElse(Numeral.NONE))
                    .toList());
        }
        String id = "map-" + reading.ordinal();
        String caption =
                "to the right: %s; upwards: %s".formatted(shown.factor(across.name()), shown.factor(up.name()));
        return new CurveFigure(
                id,
                reading.label(),
                ReadingWords.what(reading),
                caption,
                new Drawing(new HeatMap(
                                id + "-p",
                                reading.label() + " as a map",
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

    private Optional<SummaryRow> at(Reading reading, Factor across, String column, Factor up, String row) {
        int first = results.plan().study().factors().indexOf(across);
        int second = results.plan().study().factors().indexOf(up);
        return results.plan().points().stream()
                .filter(point -> results.plan().text(point, first).equals(column)
                        && results.plan().text(point, second).equals(row))
                .findFirst()
                .flatMap(point -> results.summaries().stream()
                        .filter(one ->
                                one.point() == point.id() && one.reading().equals(reading.id()))
                        .findFirst());
    }

    /** Indices that the design is made for, and whether they have settled. */
    List<StudySection> sensitivity() {
        if (results.sensitivity().isEmpty()) {
            return List.of();
        }
        String first = results.sensitivity().get(0).index();
        return switch (first) {
            case "muStar" -> List.of(morris(), settled("muStar", "mu*"));
            case "first" -> List.of(sobol(), settled("total", "total share"));
            default -> List.of(tornado());
        };
    }

    private List<SensitivityRow> rows(Reading reading, String index, String part) {
        return results.sensitivity().stream()
                .filter(row -> row.reading().equals(reading.id())
                        && row.index().equals(index)
                        && row.part().equals(part))
                .toList();
    }

    private StripTable strips(Reading reading, String index, String caption, boolean share) {
        return Strips.table(
                caption,
                "Factor",
                share ? "share of the variance" : ReadingWords.unit(reading),
                rows(reading, index, "all").stream()
                        .sorted(Comparator.comparingDouble((SensitivityRow row) -> -Math.abs(row.value())))
                        .map(row -> new Strips.Dot(
                                shown.factor(row.factor()),
                                "%s, n = %d".formatted(row.factor(), row.n()),
                                row.value(),
                                row.ciLow(),
                                row.ciHigh(),
                                0,
                                share
                                        ? "%s (%s)"
                                                .formatted(
                                                        Numeral.plain(row.value(), 2),
                                                        Numeral.span(row.ciLow(), row.ciHigh(), 2))
                                        : Shown.average(reading, row.value(), row.ciLow(), row.ciHigh()),
                                false))
                        .toList(),
                true);
    }

    private StudySection morris() {
        List<CurveFigure> figures = new ArrayList<>();
        List<StripTable> strips = new ArrayList<>();
        for (Reading reading : shown.readings()) {
            List<SensitivityRow> muStar = rows(reading, "muStar", "all");
            String id = "morris-" + reading.ordinal();
            StringBuilder numbers = new StringBuilder();
            for (int i = 0; i < muStar.size(); i++) {
                numbers.append(i == 0 ? "" : ", ")
                        .append(i + 1)
                        .append(' ')
                        .append(shown.factor(muStar.get(i).factor()));
            }
            figures.add(new CurveFigure(
                    id,
                    reading.label(),
                    ReadingWords.unit(reading),
                    numbers.toString(),
                    new Drawing(new ScatterPanel(
                                    id + "-p",
                                    reading.label() + ": effects of the factors",
                                    "How large the effects of each factor are, and how much they vary.",
                                    muStar.stream().map(SensitivityRow::value).toList(),
                                    rows(reading, "sigma", "all").stream()
                                            .map(SensitivityRow::value)
                                            .toList(),
                                    "mu*: mean size of the effect of a factor's whole range",
                                    "sigma: how much the effect varies")
                            .draw())));
            strips.add(strips(reading, "muStar", reading.label() + ": mean size of the effect (mu*)", false));
        }
        return new StudySection(
                "morris",
                "Which factors matter",
                List.of(
                        "To the right: how much a reading moves when the factor goes through its whole range, on average. Upwards: how much that differs from place to place; high means curves, or that it depends on other factors."),
                figures,
                strips,
                List.of());
    }

    private StudySection sobol() {
        List<StripTable> strips = new ArrayList<>();
        for (Reading reading : shown.readings()) {
            strips.add(strips(reading, "first", reading.label() + ": share of the variance by the factor alone", true));
            strips.add(strips(reading, "total", reading.label() + ": share together with other factors", true));
        }
        return new StudySection(
                "sobol",
                "Shares of variance",
                List.of(
                        "Alone: what would be saved if the factor were known. Together: what would be left if all others were known; near zero means that the factor may be held at any value."),
                List.of(),
                strips,
                List.of());
    }

    private StudySection tornado() {
        return new StudySection(
                "tornado",
                "Tornado",
                List.of(
                        "How far each factor alone moves the average, from its lowest to its highest value; all others as in the base scenario."),
                List.of(),
                shown.readings().stream()
                        .map(reading -> strips(reading, "swing", reading.label() + ": from lowest to highest", false))
                        .toList(),
                List.of());
    }

    private StudySection settled(String index, String name) {
        List<CurveFigure> figures = new ArrayList<>();
        List<String> parts = List.of("quarter", "half", "all");
        for (Reading reading : shown.readings()) {
            List<String> factors = rows(reading, index, "all").stream()
                    .sorted(Comparator.comparingDouble((SensitivityRow row) -> -Math.abs(row.value())))
                    .limit(MOST_LINES)
                    .map(SensitivityRow::factor)
                    .toList();
            List<LevelPanel.Line> lines = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                String factor = factors.get(i);
                List<Optional<SensitivityRow>> all = parts.stream()
                        .map(part -> rows(reading, index, part).stream()
                                .filter(row -> row.factor().equals(factor))
                                .findFirst())
                        .toList();
                lines.add(new LevelPanel.Line(
                        shown.factor(factor),
                        LineStyle.of(i),
                        all.stream()
                                .map(row -> row.map(SensitivityRow::value).orElse(Double.NaN))
                                .toList(),
                        all.stream()
                                .map(row -> row.map(SensitivityRow::ciLow).orElse(Double.NaN))
                                .toList(),
                        all.stream()
                                .map(row -> row.map(SensitivityRow::ciHigh).orElse(Double.NaN))
                                .toList()));
            }
            figures.add(figure("settled-" + reading.ordinal(), reading, "part of the design; " + name, parts, lines));
        }
        return new StudySection(
                "settled",
                "Has it settled?",
                List.of(
                        "The same from a quarter, half and all of the design. Where lines still cross, the ranking of these factors is not known yet."),
                figures,
                List.of(),
                List.of());
    }

    /** How levers do over worlds. */
    Optional<StudySection> robustness() {
        if (results.robustness().isEmpty()) {
            return Optional.empty();
        }
        List<StripTable> strips = new ArrayList<>();
        for (Reading reading : shown.readings()) {
            List<RobustnessRow> rows = results.robustness().stream()
                    .filter(row -> row.reading().equals(reading.id()))
                    .toList();
            if (!rows.isEmpty()) {
                strips.add(Strips.table(
                        "%s: what the best lever of each world has more; dot: average, end of the line: worst world"
                                .formatted(reading.label()),
                        "Lever",
                        ReadingWords.unit(reading),
                        rows.stream().map(row -> dot(reading, row)).toList(),
                        true));
            }
        }
        return Optional.of(new StudySection(
                "worlds",
                "Over all worlds",
                List.of(
                        "Regret is what is given away by holding on to a lever in worlds that would have asked for another. Small is robust."),
                List.of(),
                strips,
                List.of()));
    }

    private static Strips.Dot dot(Reading reading, RobustnessRow row) {
        String met = Double.isFinite(row.metShare())
                ? "; meets all thresholds in %s of the worlds (%s)"
                        .formatted(
                                Numeral.plain(100 * row.metShare(), 0) + "%",
                                Numeral.span(100 * row.metLow(), 100 * row.metHigh(), 0))
                : "";
        int decimals = ReadingWords.usualDecimals(reading) + 1;
        return new Strips.Dot(
                row.levers(),
                "%d worlds%s".formatted(row.worlds(), met),
                row.meanRegret(),
                row.meanRegret(),
                row.largestRegret(),
                0,
                "%s, worst %s"
                        .formatted(
                                Numeral.plain(row.meanRegret(), decimals),
                                Numeral.plain(row.largestRegret(), decimals)),
                false);
    }
}
