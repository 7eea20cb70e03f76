package dev.poise.report.study;

import dev.poise.experiments.study.analysis.FrontRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.FrontPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.FrontWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is given for what: the Pareto front of a study. */
final class FrontSection {
    private static final int MAX_SHOWN = 40;
    private static final double SELDOM = .05;

    private final StudyResults results;
    private final StudyNames names;
    private final FrontWords words;

    FrontSection(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
        this.words = new FrontWords(results, this::name);
    }

    private String name(int alternative) {
        return results.levers().isEmpty()
                ? names.point(alternative)
                : new LeverSections(results, names).name(alternative);
    }

    /** Say which alternatives are on the front. */
    Optional<String> sentence() {
        return words.sentence();
    }

    /** Draw it; nothing unless a front is asked for. */
    Optional<StudySection> section() {
        List<Metric> metrics = results.plan().study().front();
        if (results.front().isEmpty()) {
            return Optional.empty();
        }
        List<CurveFigure> figures = new ArrayList<>();
        for (int across = 0; across < metrics.size(); across++) {
            for (int up = across + 1; up < metrics.size(); up++) {
                figures.add(figure(metrics.get(across), metrics.get(up)));
            }
        }
        return Optional.of(new StudySection(
                "front",
                "What is given for what",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "Large dots with numbers are on the front of %s; whoever picks another one gives something away for nothing. Lines are 95%% intervals of averages.",
                                words.outcomes()),
                        "Averages are not the truth: the share of draws tells how sure a place on the front is, when runs, and worlds where they were drawn, are drawn again."),
                figures,
                List.of(),
                List.of(table(metrics))));
    }

    private CurveFigure figure(Metric across, Metric up) {
        String id = String.format(Locale.ROOT, "front-%d-%d", across.index(), up.index());
        String title = across.label() + " and " + up.label();
        List<FrontRow> alternatives = words.alternatives();
        List<FrontRow> front = words.front();
        List<FrontPanel.Dot> dots = alternatives.stream()
                .map(one -> dot(front.indexOf(one) + 1, row(one, across), row(one, up)))
                .toList();
        return new CurveFigure(
                id,
                title,
                results.levers().isEmpty() ? "by point" : "by lever",
                "",
                new Drawing(new FrontPanel(
                                id + "-p",
                                title,
                                "Alternatives over two outcomes; those on the front as large dots with numbers.",
                                dots,
                                FrontWords.outcome(across),
                                FrontWords.outcome(up))
                        .draw()));
    }

    private static FrontPanel.Dot dot(int number, FrontRow x, FrontRow y) {
        return new FrontPanel.Dot(number, x.mean(), x.ciLow(), x.ciHigh(), y.mean(), y.ciLow(), y.ciHigh());
    }

    private FrontRow row(FrontRow alternative, Metric metric) {
        return results.front().stream()
                .filter(row -> row.alternative() == alternative.alternative()
                        && row.metric().equals(metric.id()))
                .findFirst()
                .orElseThrow();
    }

    private Table table(List<Metric> metrics) {
        List<FrontRow> front = words.front();
        List<FrontRow> shown = Stream.concat(
                        front.stream(),
                        words.alternatives().stream()
                                .filter(row -> !row.onFront() && row.frontShare() >= SELDOM)
                                .sorted(Comparator.comparingDouble((FrontRow row) -> -row.frontShare())))
                .limit(MAX_SHOWN)
                .toList();
        List<String> heads = new ArrayList<>(List.of(results.levers().isEmpty() ? "Point" : "Lever"));
        metrics.forEach(metric -> heads.add(FrontWords.outcome(metric)));
        heads.add("Draws on the front");
        return new Table(
                "On the front, and in more than 5% of the draws; front.csv has all",
                heads,
                shown.stream()
                        .map(one -> new Table.Row(
                                name(one.alternative()),
                                one.onFront()
                                        ? String.format(Locale.ROOT, "number %d", front.indexOf(one) + 1)
                                        : "not on it by averages",
                                cells(one, metrics)))
                        .toList());
    }

    private List<Table.Cell> cells(FrontRow one, List<Metric> metrics) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Metric metric : metrics) {
            FrontRow row = row(one, metric);
            cells.add(Table.Cell.of(StudyNames.average(metric, row.mean(), row.ciLow(), row.ciHigh())));
        }
        cells.add(Table.Cell.of(Numerals.PAGE.percent(one.frontShare())));
        return cells;
    }
}
