package dev.poise.report.targets;

import dev.poise.evidence.targets.measure.ItemMeasures;
import dev.poise.evidence.targets.measure.QueueMeasures;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.CurvePanel;
import dev.poise.report.chart.DotPanel;
import dev.poise.report.chart.Histogram;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.Numerals;
import dev.poise.statistics.LogNormalFit;
import dev.poise.statistics.Sample;
import dev.poise.statistics.WeibullFit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Pictures of sprints, estimates, cycle times and waiting. */
final class FlowFigures {
    private static final double HALF_BUSY = .5;
    /** The scale of the logarithm of a cycle time in days. */
    private static final double FROM = -3;

    private static final double BIN = .25;
    private static final int BINS = 32;

    private FlowFigures() {}

    static CurveFigure saidDone(String id, List<TargetRunRecord> runs) {
        double[] ratios = runs.stream()
                .flatMapToDouble(run ->
                        IntStream.range(0, run.done().length).mapToDouble(i -> run.done()[i] / run.committed()[i]))
                .toArray();
        String caption = "Share of all sprints of all runs. At 1 a sprint delivers what was committed to.";
        return new CurveFigure(
                id,
                "Delivered over committed",
                "all sprints",
                caption,
                new Drawing(new Histogram(
                                id + "-p",
                                "Delivered over committed",
                                caption,
                                ratios,
                                "delivered / committed",
                                new Axis(0, 2.4, .4),
                                Double.NaN,
                                Double.NaN,
                                1,
                                LineStyle.of(0))
                        .draw()));
    }

    static CurveFigure estimates(String id, List<TargetRunRecord> runs) {
        double[] doublings = runs.stream()
                .flatMapToDouble(run -> Arrays.stream(ItemMeasures.overEstimate(run)))
                .map(ratio -> StrictMath.log(ratio) / StrictMath.log(2))
                .toArray();
        String caption =
                "Share of all items of all runs, in doublings: at 1 an item takes twice its estimate. The shaded stretch is within 25%.";
        return new CurveFigure(
                id,
                "Actual hours over estimate",
                "all items, in the team's own unit",
                caption,
                new Drawing(new Histogram(
                                id + "-p",
                                "Actual hours over estimate",
                                caption,
                                doublings,
                                "doublings of the estimate",
                                new Axis(-3, 3, 1),
                                StrictMath.log(.8) / StrictMath.log(2),
                                StrictMath.log(4 / 3.0) / StrictMath.log(2),
                                1,
                                LineStyle.of(0))
                        .draw()));
    }

    /** Shows the density over the logarithm of time, in which a lognormal distribution is a bell. */
    static CurveFigure cycles(String id, List<TargetRunRecord> runs) {
        double[] logs = runs.stream()
                .flatMap(run -> run.items().stream())
                .mapToDouble(item -> log(item.cycle() / 8))
                .toArray();
        double[] days = Arrays.stream(logs).map(StrictMath::exp).toArray();
        LogNormalFit logNormal = LogNormalFit.of(days);
        WeibullFit weibull = WeibullFit.of(days);
        double[] x =
                IntStream.range(0, BINS).mapToDouble(i -> FROM + (i + .5) * BIN).toArray();
        double[] observed = new double[BINS];
        for (double log : logs) {
            int bin = (int) Math.floor((log - FROM) / BIN);
            if (bin >= 0 && bin < BINS) {
                observed[bin] += 1 / (BIN * logs.length);
            }
        }
        double[] bell = Arrays.stream(x)
                .map(at -> StrictMath.exp(-.5 * square((at - logNormal.mu()) / logNormal.sigma()))
                        / (logNormal.sigma() * Math.sqrt(2 * Math.PI)))
                .toArray();
        double[] skewed = Arrays.stream(x)
                .map(at -> weibull.shape() * (at - log(weibull.scale())))
                .map(at -> weibull.shape() * StrictMath.exp(at - StrictMath.exp(at)))
                .toArray();
        String caption = String.format(
                Locale.ROOT,
                "All items of all runs, and what the two distributions make of them: a log-likelihood of %s per item for the lognormal one, of %s for the Weibull one.",
                Numerals.PAGE.plain(logNormal.logLikelihood() / days.length, 3),
                Numerals.PAGE.plain(weibull.logLikelihood() / days.length, 3));
        CurvePanel panel = new CurvePanel(
                id + "-p",
                "Cycle times",
                caption,
                List.of(line("observed", x, observed, 0), line("lognormal", x, bell, 1), line("Weibull", x, skewed, 2)),
                "logarithm of cycle time in days",
                new Axis(FROM, FROM + BINS * BIN, 1),
                Axis.covering(DoubleStream.concat(DoubleStream.of(observed), DoubleStream.of(bell)), 4),
                Optional.empty());
        return new CurveFigure(id, "Cycle times", "density, all items", caption, new Drawing(panel.draw()));
    }

    private static CurvePanel.Line line(String label, double[] x, double[] y, int style) {
        return new CurvePanel.Line(label, x, y, y, y, LineStyle.of(style), List.of());
    }

    private static double square(double value) {
        return value * value;
    }

    private static double log(double value) {
        return StrictMath.log(value);
    }

    static CurveFigure queue(String id, List<List<TargetRunRecord>> loads) {
        List<QueueMeasures.Point> curve = QueueMeasures.curve(loads);
        double[] x =
                curve.stream().mapToDouble(QueueMeasures.Point::utilisation).toArray();
        double[] y = curve.stream().mapToDouble(QueueMeasures.Point::hours).toArray();
        double at60 = QueueMeasures.waitAt(curve, .6);
        double[] rho =
                DoubleStream.iterate(HALF_BUSY, r -> r < .99, r -> r + .005).toArray();
        double[] line = Arrays.stream(rho).map(r -> at60 * r / (1 - r) / 1.5).toArray();
        double top = Math.min(60, Sample.of(y).quantile(.98));
        String caption =
                "Every dot is a run: how long a question waits for the Product Owner, against how busy they are. The line is a queue with one server and random arrivals, drawn through the wait at 60%.";
        return new CurveFigure(
                id,
                "Wait over utilisation",
                "h, mean of a run",
                caption,
                new Drawing(new DotPanel(
                                id + "-p",
                                "Wait for the Product Owner over utilisation",
                                caption,
                                x,
                                y,
                                rho,
                                line,
                                "utilisation of the Product Owner",
                                new Axis(HALF_BUSY, 1, .1),
                                Axis.covering(DoubleStream.of(0, top), 6))
                        .draw()));
    }
}
