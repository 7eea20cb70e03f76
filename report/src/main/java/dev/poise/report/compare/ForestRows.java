package dev.poise.report.compare;

import dev.poise.experiments.comparison.Arm;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingGroup;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Difference;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.Forest;
import dev.poise.report.parts.DifferenceRows;
import dev.poise.report.words.ReadingWords;
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
        List<Arm> others = comparison.arms().subList(1, comparison.arms().size());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Forest.Group> groups = Arrays.stream(ReadingGroup.values())
                .map(this::group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return Optional.of(new Forest(
                others.stream().map(Arm::name).toList(), groups, new Drawing(IntervalStrip.scale(EFFECT, 3))));
    }

    private Forest.Group group(ReadingGroup group) {
        return new Forest.Group(
                group.title(),
                Reading.all().stream()
                        .filter(reading -> !Outcomes.FOUR.contains(reading) && reading.group() == group)
                        .filter(this::wasTaken)
                        .map(this::row)
                        .toList());
    }

    private boolean wasTaken(Reading reading) {
        return comparison.arms().stream().anyMatch(arm -> arm.summary(reading).n() > 0);
    }

    private Forest.Row row(Reading reading) {
        List<Difference> differences = IntStream.range(1, comparison.arms().size())
                .mapToObj(arm -> {
                    LineStyle style = Arms.style(arm);
                    Contrast contrast = comparison.differences().get(arm - 1).contrast(reading);
                    return DifferenceRows.tell(
                            comparison.arms().get(arm).name(), style, contrast, strip(style, contrast));
                })
                .toList();
        return new Forest.Row(reading.label(), ReadingWords.what(reading), differences);
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
