package dev.poise.report.targets;

import dev.poise.evidence.targets.measure.ItemMeasures;
import dev.poise.evidence.targets.measure.ModuleMeasures;
import dev.poise.evidence.targets.measure.ModuleMeasures.Module;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.CurvePanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Pictures of code and of value. */
final class CodeFigures {
    private static final int GROUPS = 10;
    private static final int STEPS = 20;

    private CodeFigures() {}

    static CurveFigure waste(String id, List<TargetRunRecord> runs) {
        int sprints = runs.get(0).hours().size();
        Sample[] samples = IntStream.range(0, sprints)
                .mapToObj(s -> Sample.of(runs.stream()
                        .mapToDouble(run ->
                                run.hours().get(s).wasted() / run.hours().get(s).worked())
                        .toArray()))
                .toArray(Sample[]::new);
        String caption = "The median run, and the range of 90% of the runs, sprint by sprint.";
        CurvePanel panel = panel(
                id,
                "Hours wasted through debt",
                caption,
                List.of(new CurvePanel.Line(
                        "median",
                        IntStream.rangeClosed(1, sprints).mapToDouble(s -> s).toArray(),
                        Arrays.stream(samples).mapToDouble(s -> s.quantile(.5)).toArray(),
                        Arrays.stream(samples).mapToDouble(s -> s.quantile(.05)).toArray(),
                        Arrays.stream(samples).mapToDouble(s -> s.quantile(.95)).toArray(),
                        LineStyle.of(0),
                        List.of())),
                "sprint",
                Axis.counting(0, sprints, 6));
        return new CurveFigure(id, "Hours wasted through debt", "share", caption, new Drawing(panel.draw()));
    }

    static CurveFigure modules(String id, List<TargetRunRecord> runs) {
        List<Module> groups = ModuleMeasures.byDebt(runs, GROUPS);
        String caption =
                "Modules of all teams in ten groups of equal size by debt, each against the group with least debt (1).";
        CurvePanel panel = panel(
                id,
                "Good code and bad code",
                caption,
                List.of(
                        relative("time", groups, Module::hours, 0),
                        relative("defects", groups, Module::defects, 1),
                        relative("longest cycle", groups, Module::longest, 2)),
                "mean debt",
                Axis.covering(groups.stream().mapToDouble(Module::debt), 6));
        return new CurveFigure(id, "Good code and bad code", "over the best tenth", caption, new Drawing(panel.draw()));
    }

    private static CurvePanel.Line relative(String label, List<Module> groups, ToDoubleFunction<Module> of, int style) {
        double best = of.applyAsDouble(groups.get(0));
        double[] values =
                groups.stream().mapToDouble(g -> of.applyAsDouble(g) / best).toArray();
        double[] debt = groups.stream().mapToDouble(Module::debt).toArray();
        return new CurvePanel.Line(label, debt, values, values, values, LineStyle.of(style), List.of());
    }

    static CurveFigure value(String id, List<TargetRunRecord> runs) {
        double[] values = runs.stream()
                .flatMapToDouble(run -> Arrays.stream(ItemMeasures.values(run)))
                .map(value -> -Math.max(0, value))
                .sorted()
                .map(value -> -value)
                .toArray();
        double all = Arrays.stream(values).sum();
        double[] shares = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> i / (double) STEPS)
                .toArray();
        double[] held = Arrays.stream(shares)
                .map(share ->
                        Arrays.stream(values, 0, (int) (share * values.length)).sum() / all)
                .toArray();
        String caption = "The most valuable features first: how much of all positive value they hold.";
        CurvePanel panel = panel(
                id,
                "Value held by the most valuable features",
                caption,
                List.of(new CurvePanel.Line("value", shares, held, held, held, LineStyle.of(0), List.of())),
                "share of the features",
                Axis.unit());
        return new CurveFigure(id, "Where the value is", "share", caption, new Drawing(panel.draw()));
    }

    private static CurvePanel panel(
            String id, String title, String caption, List<CurvePanel.Line> lines, String acrossWords, Axis across) {
        Axis up = Axis.covering(
                DoubleStream.concat(
                        DoubleStream.of(0),
                        lines.stream()
                                .flatMapToDouble(line -> DoubleStream.concat(
                                        DoubleStream.of(line.mean()), DoubleStream.of(line.high())))),
                5);
        return new CurvePanel(id + "-p", title, caption, lines, acrossWords, across, up, Optional.empty());
    }

    /** Draw one line with its band over days or anything else that goes on. */
    static Drawing line(String id, String title, String caption, double[] x, double[] y, String acrossWords) {
        CurvePanel panel = panel(
                id,
                title,
                caption,
                List.of(new CurvePanel.Line("mean", x, y, y, y, LineStyle.of(0), List.of())),
                acrossWords,
                Axis.covering(DoubleStream.of(x), 6));
        return new Drawing(panel.draw());
    }
}
