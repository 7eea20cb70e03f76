package dev.poise.report.compare;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Series;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.FanPanel;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.FanFigure;
import dev.poise.report.page.Table;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.statistics.Fan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The outcomes sprint by sprint. */
final class SprintFans {
    private static final int MAX_NAMED = 6;

    private final Comparison comparison;

    SprintFans(Comparison comparison) {
        this.comparison = comparison;
    }

    List<FanFigure> figures() {
        return Arrays.stream(Series.values())
                .filter(series -> comparison.alternatives().stream()
                        .anyMatch(
                                alternative -> !alternative.fan(series).bands().isEmpty()))
                .map(this::figure)
                .toList();
    }

    private FanFigure figure(Series series) {
        String id = "fan-" + series.id().replace('.', '-');
        Axis axis = axis(series);
        List<FanFigure.Panel> panels = IntStream.range(
                        0, comparison.alternatives().size())
                .boxed()
                .flatMap(alternative -> panel(series, id, alternative, axis).stream())
                .toList();
        return new FanFigure(id, series.label(), what(series), caption(series), panels, table(series));
    }

    private static String what(Series series) {
        return switch (series) {
            case VALUE_PER_SPRINT -> "index, total of each sprint";
            case VALUE_SO_FAR -> "index, total so far; the reference team reaches 100 in the last sprint";
            case AUTONOMY -> "0 to 1, mean of each sprint";
            case EXHAUSTION, PO_EXHAUSTION -> "0 to 1, end of each sprint";
        };
    }

    private Axis axis(Series series) {
        if (MetricWords.isUnit(series.metric())) {
            return Axis.unit();
        }
        DoubleStream ends = comparison.alternatives().stream()
                .map(alternative -> drawn(series, alternative))
                .flatMap(fan -> fan.bands().stream())
                .flatMapToDouble(band -> DoubleStream.of(band.p05(), band.p95()));
        return Axis.covering(DoubleStream.concat(ends, DoubleStream.of(0)), 5);
    }

    private Optional<FanFigure.Panel> panel(Series series, String id, int index, Axis axis) {
        Alternative alternative = comparison.alternatives().get(index);
        Fan fan = alternative.fan(series);
        if (fan.bands().isEmpty()) {
            return Optional.empty();
        }
        FanPanel panel = new FanPanel(
                id + "-" + index,
                series.label() + ", " + alternative.name(),
                description(series.metric(), alternative.name(), fan),
                firstSprint(series),
                drawn(series, alternative),
                index == 0 ? Optional.empty() : Optional.of(drawn(series, comparison.baseline())),
                index == 0 ? AlternativeStyle.panelOfBaseline() : AlternativeStyle.style(index),
                axis,
                MetricWords.mark(series.metric()).map(mark -> index == 0 ? mark : mark.withoutWords()));
        boolean baseline = index == 0 && comparison.alternatives().size() > 1;
        return Optional.of(new FanFigure.Panel(
                alternative.name(), AlternativeStyle.style(index).cssClass(), baseline, new Drawing(panel.draw())));
    }

    /** Get the common past, if there is one, and what became of it. */
    private Fan drawn(Series series, Alternative alternative) {
        List<Fan.Band> bands = new ArrayList<>(comparison.past(series).bands());
        bands.addAll(alternative.fan(series).bands());
        return new Fan(bands);
    }

    private int firstSprint(Series series) {
        return 1 - comparison.past(series).bands().size();
    }

    private static String description(Metric metric, String name, Fan fan) {
        Fan.Band first = fan.bands().get(0);
        Fan.Band last = fan.bands().get(fan.bands().size() - 1);
        int decimals = MetricWords.usualDecimals(metric);
        return String.format(
                Locale.ROOT,
                "The median of %s goes from %s in sprint 1 to %s in sprint %s. 90%% of the runs end between %s and %s.",
                name,
                Numerals.PAGE.plain(first.p50(), decimals),
                Numerals.PAGE.plain(last.p50(), decimals),
                fan.bands().size(),
                Numerals.PAGE.plain(last.p05(), decimals),
                Numerals.PAGE.plain(last.p95(), decimals));
    }

    private String caption(Series series) {
        int decimals = MetricWords.usualDecimals(series.metric());
        List<String> medians = new ArrayList<>();
        for (Alternative alternative : comparison.alternatives()) {
            List<Fan.Band> bands = alternative.fan(series).bands();
            if (!bands.isEmpty()) {
                medians.add(alternative.name() + " "
                        + Numerals.PAGE.plain(bands.get(bands.size() - 1).p50(), decimals));
            }
        }
        if (medians.size() > MAX_NAMED) {
            return "Each panel shows one scenario; all share one scale.";
        }
        return String.format(Locale.ROOT, "Medians in the last sprint: %s.", String.join(", ", medians));
    }

    private Table table(Series series) {
        int decimals = MetricWords.usualDecimals(series.metric());
        List<Alternative> alternatives = comparison.alternatives();
        List<String> heads = new ArrayList<>(List.of("Sprint"));
        alternatives.forEach(alternative -> heads.add(alternative.name()));
        int sprints = alternatives.stream()
                .mapToInt(alternative -> drawn(series, alternative).bands().size())
                .max()
                .orElse(0);
        int first = firstSprint(series);
        List<Table.Row> rows = IntStream.range(0, sprints)
                .mapToObj(step -> new Table.Row(
                        Numerals.PAGE.plain(first + step, 0),
                        first + step < 1 ? "before Monday" : "",
                        alternatives.stream()
                                .map(alternative -> cell(drawn(series, alternative), step, decimals))
                                .toList()))
                .toList();
        return new Table(series.label() + ", sprint by sprint: median, and range of 90% of the runs", heads, rows);
    }

    private static Table.Cell cell(Fan fan, int sprint, int decimals) {
        if (sprint >= fan.bands().size()) {
            return Table.Cell.of(Numerals.PAGE.none(), "the run was shorter");
        }
        Fan.Band band = fan.bands().get(sprint);
        return band.n() == 0
                ? Table.Cell.of(Numerals.PAGE.none(), "no run has a value")
                : Table.Cell.of(
                        Numerals.PAGE.plain(band.p50(), decimals),
                        Numerals.PAGE.span(band.p05(), band.p95(), decimals));
    }
}
