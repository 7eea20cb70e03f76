package dev.poise.report.curve;

import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.Summary;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.CurvePanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.parts.SummaryCells;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The four outcomes over involvement. */
final class CurveFigures {
    private static final double MIN_INDEX = 20;
    private static final double MIN_STATE = 0.2;

    private final Curve curve;

    CurveFigures(Curve curve) {
        this.curve = curve;
    }

    List<CurveFigure> figures() {
        return Outcomes.FOUR.stream().map(this::figure).toList();
    }

    private CurveFigure figure(Metric metric) {
        String id = "curve-" + metric.id().replace('.', '-');
        String caption = caption(metric);
        List<CurvePanel.Line> lines = IntStream.range(0, curve.lines().size())
                .mapToObj(i -> line(metric, i))
                .toList();
        CurvePanel panel = new CurvePanel(
                id + "-p",
                metric.label() + " over technical involvement",
                caption,
                lines,
                "technical involvement",
                new Axis(0, 1, 0.2),
                axis(metric),
                MetricWords.mark(metric));
        return new CurveFigure(id, metric.label(), MetricWords.what(metric), caption, new Drawing(panel.draw()));
    }

    /** A scale that shows small changes, but never blows up one that would not be seen in a team. */
    private Axis axis(Metric metric) {
        double[] seen = curve.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(point -> point.summary(metric))
                .flatMapToDouble(s -> DoubleStream.of(
                        s.mean(), s.certainty().low(), s.certainty().high()))
                .filter(Double::isFinite)
                .toArray();
        double low = DoubleStream.of(seen).min().orElse(0);
        double high = DoubleStream.of(seen).max().orElse(1);
        double least = MetricWords.isUnit(metric) ? MIN_STATE : MIN_INDEX;
        double pad = Math.max(0, least - (high - low)) / 2;
        return Axis.covering(
                DoubleStream.of(Math.max(metric.low(), low - pad), Math.min(metric.high(), high + pad)), 5);
    }

    private CurvePanel.Line line(Metric metric, int index) {
        CurveLine line = curve.lines().get(index);
        return new CurvePanel.Line(
                label(line),
                line.points().stream()
                        .mapToDouble(CurvePoint::technicalInvolvement)
                        .toArray(),
                values(line, metric, Summary::mean),
                values(line, metric, s -> s.certainty().low()),
                values(line, metric, s -> s.certainty().high()),
                LineStyle.of(index),
                metric == Metric.VALUE_DELIVERED ? regions(line) : List.of());
    }

    static String label(CurveLine line) {
        Double knowledge = line.technicalKnowledge();
        return knowledge == null ? line.name() : "knowledge " + Numerals.PAGE.shortest(knowledge);
    }

    private static double[] values(CurveLine line, Metric metric, ToDoubleFunction<Summary> value) {
        return line.points().stream()
                .map(point -> point.summary(metric))
                .mapToDouble(value)
                .toArray();
    }

    private static List<CurvePanel.Region> regions(CurveLine line) {
        return Stretch.of(line.points().size(), line.region()::contains).stream()
                .map(stretch -> new CurvePanel.Region(
                        line.points().get(stretch.from()).technicalInvolvement(),
                        line.points().get(stretch.to()).technicalInvolvement()))
                .toList();
    }

    private String caption(Metric metric) {
        return curve.lines().stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "%s: from %s at involvement %s to %s at %s",
                        label(line),
                        SummaryCells.mean(metric, first(line).summary(metric)),
                        Numerals.PAGE.shortest(first(line).technicalInvolvement()),
                        SummaryCells.mean(metric, last(line).summary(metric)),
                        Numerals.PAGE.shortest(last(line).technicalInvolvement())))
                .collect(Collectors.joining("; ", "", "."));
    }

    static CurvePoint first(CurveLine line) {
        return line.points().get(0);
    }

    static CurvePoint last(CurveLine line) {
        return line.points().get(line.points().size() - 1);
    }
}
