package dev.poise.report.compare;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricGroup;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.DifferenceRow;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.Forest;
import dev.poise.report.parts.DifferenceRows;
import dev.poise.report.words.MetricWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Differences in everything but the four outcomes, on the scale of the spread between runs. */
final class ForestRows {
    private static final Axis EFFECT = new Axis(-3, 3, 1);

    private final Comparison comparison;

    ForestRows(Comparison comparison) {
        this.comparison = comparison;
    }

    Optional<Forest> forest() {
        List<Alternative> others =
                comparison.alternatives().subList(1, comparison.alternatives().size());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Forest.Group> groups = Arrays.stream(MetricGroup.values())
                .map(this::group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return Optional.of(new Forest(
                others.stream().map(Alternative::name).toList(),
                groups,
                new Drawing(IntervalStrip.scale(EFFECT, 3, true))));
    }

    private Forest.Group group(MetricGroup group) {
        return new Forest.Group(
                group.title(),
                Metric.all().stream()
                        .filter(metric -> !Outcomes.FOUR.contains(metric) && metric.group() == group)
                        .filter(this::wasTaken)
                        .map(this::row)
                        .toList());
    }

    private boolean wasTaken(Metric metric) {
        return comparison.alternatives().stream()
                .anyMatch(alternative -> alternative.summary(metric).n() > 0);
    }

    private Forest.Row row(Metric metric) {
        List<DifferenceRow> differences = IntStream.range(
                        1, comparison.alternatives().size())
                .mapToObj(alternative -> {
                    LineStyle style = AlternativeStyle.style(alternative);
                    Contrast contrast =
                            comparison.differences().get(alternative - 1).contrast(metric);
                    return DifferenceRows.tell(
                            comparison.alternatives().get(alternative).name(), style, contrast, strip(style, contrast));
                })
                .toList();
        return new Forest.Row(metric.label(), MetricWords.what(metric), differences);
    }

    private static IntervalStrip strip(LineStyle style, Contrast contrast) {
        double spread = contrast.spread();
        if (!(spread > 0)) {
            return new IntervalStrip(contrast.effectSize(), Double.NaN, Double.NaN, 0, style, EFFECT);
        }
        return new IntervalStrip(
                contrast.difference() / spread,
                contrast.certainty().low() / spread,
                contrast.certainty().high() / spread,
                contrast.smallest() / spread,
                style,
                EFFECT);
    }
}
