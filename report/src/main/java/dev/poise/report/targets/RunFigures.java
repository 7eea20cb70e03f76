package dev.poise.report.targets;

import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.Records;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.Histogram;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** How a figure of single runs is distributed over them. */
final class RunFigures {
    private RunFigures() {}

    static CurveFigure distribution(String id, CheckedPart checked, Records records) {
        TargetPart part = checked.part();
        double[] values = records.teams(part.configuration()).get(0).stream()
                .mapToDouble(((TargetMeasure.OfRun) part.measure()).of())
                .toArray();
        String caption = String.format(
                Locale.ROOT,
                "Share of the runs. The median run, the dashed line, has %s; %s, the shaded stretch.",
                TargetTables.figure(checked.figure()),
                "acceptance range " + TargetTables.band(part));
        Histogram histogram = new Histogram(
                id + "-p",
                "Distribution over the runs: " + part.name(),
                caption,
                values,
                part.name(),
                scale(values, part),
                part.low(),
                part.high(),
                checked.figure(),
                LineStyle.of(0));
        return new CurveFigure(id, part.name(), part.configuration(), caption, new Drawing(histogram.draw()));
    }

    /** A scale that holds nearly all runs, and the band as far as it is not far away. */
    private static Axis scale(double[] values, TargetPart part) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Axis.covering(DoubleStream.of(part.low(), part.high()), 6);
        }
        double low = Math.min(part.low(), sorted[sorted.length / 100]);
        double high = sorted[sorted.length - 1 - sorted.length / 100];
        double reach = high + 2 * (high - low);
        return Axis.covering(DoubleStream.of(low, high, Math.min(part.high(), reach)), 6);
    }
}
