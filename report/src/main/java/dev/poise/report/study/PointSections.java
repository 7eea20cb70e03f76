package dev.poise.report.study;

import dev.poise.experiments.study.analysis.FanRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.FanPanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StripTable;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.MetricWords;
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
    private final StudyNames names;

    PointSections(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
    }

    /** Differences to the baseline, where points are alternatives. */
    Optional<StudySection> differences() {
        boolean overWorlds =
                LeverWorlds.of(results.plan()).filter(LeverWorlds::isDrawn).isPresent();
        if (overWorlds
                || results.contrasts().isEmpty()
                || results.plan().points().size() > MAX_STRIPS) {
            return Optional.empty();
        }
        List<StripTable> strips = new ArrayList<>();
        for (Metric metric : names.metrics()) {
            List<DotStrips.Dot> dots = results.contrasts().stream()
                    .filter(row -> row.metric().equals(metric.id()))
                    .map(row -> new DotStrips.Dot(
                            names.apart(row.point()),
                            String.format(Locale.ROOT, "point %d, %d pairs", row.point(), row.pairs()),
                            row.meanDiff(),
                            row.ciLow(),
                            row.ciHigh(),
                            row.smallest(),
                            StudyNames.difference(metric, row.meanDiff(), row.ciLow(), row.ciHigh()) + ", "
                                    + DifferenceWords.ENGLISH.verdict(row.judged()),
                            false))
                    .toList();
            strips.add(DotStrips.table(
                    metric.label() + " less the baseline's, pair by pair",
                    "Point",
                    MetricWords.what(metric),
                    dots,
                    DotStrips.Scale.DIFFERENCES));
        }
        return Optional.of(new StudySection(
                "differences",
                "Differences",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "The baseline is point %d: %s. %sThe grey zone is too small to matter.",
                                results.plan().baseline(),
                                names.point(results.plan().baseline()),
                                names.areGiven() ? "" : "Points are named by what they have instead. "),
                        "Intervals are of one difference each; verdicts hold for all points of a metric together."),
                List.of(),
                strips,
                List.of()));
    }

    /** Averages of all points. */
    StudySection averages() {
        List<Table> tables = new ArrayList<>();
        List<StripTable> strips = new ArrayList<>();
        boolean inWorlds = !results.levers().isEmpty();
        boolean few = !inWorlds && results.plan().points().size() <= MAX_STRIPS;
        for (Metric metric : names.metrics()) {
            List<SummaryRow> rows = results.summaries().stream()
                    .filter(row -> row.metric().equals(metric.id()))
                    .toList();
            if (few) {
                strips.add(DotStrips.table(
                        metric.label() + "; marked are points that cannot be told apart from the best",
                        "Point",
                        MetricWords.what(metric),
                        rows.stream()
                                .map(row -> new DotStrips.Dot(
                                        names.point(row.point()),
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
                                        StudyNames.average(metric, row),
                                        row.amongBest().equals("yes")))
                                .toList(),
                        DotStrips.Scale.VALUES));
            } else {
                tables.add(ends(metric, rows));
            }
        }
        return new StudySection(
                "points",
                "The points",
                few
                        ? List.of()
                        : List.of(
                                (inWorlds
                                                ? "A point is one lever in one world. What levers do over all worlds stands above; summary.csv has all points, here are the ends."
                                                : "There are too many points for one page; summary.csv has all, here are the ends.")
                                        + " Points that are picked for being at an end are there by luck, too: the interval is that of a point that was not picked."),
                List.of(),
                strips,
                tables);
    }

    private Table ends(Metric metric, List<SummaryRow> rows) {
        List<SummaryRow> sorted = rows.stream()
                .filter(row -> Double.isFinite(row.mean()))
                .sorted(Comparator.comparingDouble(SummaryRow::mean))
                .toList();
        int end = Math.min(10, sorted.size() / 2);
        List<SummaryRow> shownRows = new ArrayList<>(sorted.subList(0, end));
        shownRows.addAll(sorted.subList(sorted.size() - end, sorted.size()));
        return new Table(
                metric.label() + ": the lowest and the highest points",
                List.of("Point", "Average (95%)"),
                shownRows.stream()
                        .map(row -> new Table.Row(
                                names.point(row.point()),
                                "point " + row.point(),
                                List.of(Table.Cell.of(StudyNames.average(metric, row)))))
                        .toList());
    }

    /** How metrics run over the sprints, where there are few points. */
    Optional<StudySection> fans() {
        if (results.fans().isEmpty()) {
            return Optional.empty();
        }
        List<CurveFigure> figures = new ArrayList<>();
        for (Metric metric :
                results.fans().stream().map(FanRow::metric).distinct().toList()) {
            List<FanRow> rows = results.fans().stream()
                    .filter(row -> row.metric() == metric)
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
                String id = String.format(Locale.ROOT, "fan-%d-%d", metric.index(), row.point());
                String title = String.format(Locale.ROOT, "%s, %s", metric.label(), names.point(row.point()));
                figures.add(new CurveFigure(
                        id,
                        metric.label(),
                        own ? "baseline" : "",
                        String.format(Locale.ROOT, "%s%s", names.point(row.point()), own ? " (baseline)" : ""),
                        new Drawing(new FanPanel(
                                        id + "-f",
                                        title,
                                        "Median, half and 90% of the runs, sprint by sprint.",
                                        1,
                                        row.fan(),
                                        own ? Optional.empty() : baseline,
                                        own ? LineStyle.baseline() : LineStyle.of(row.point()),
                                        axis,
                                        MetricWords.mark(metric))
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
