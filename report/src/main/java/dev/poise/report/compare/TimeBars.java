package dev.poise.report.compare;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.ShareStrip;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.Table;
import dev.poise.report.page.TimeFigure;
import dev.poise.report.words.Labels;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the Product Owner's hours go. */
final class TimeBars {
    private static final List<Metric> PARTS = List.of(
            Metric.PO_TIME_DISCOVERY,
            Metric.PO_TIME_STAKEHOLDERS,
            Metric.PO_TIME_REFINEMENT,
            Metric.PO_TIME_CEREMONIES,
            Metric.PO_TIME_QUESTIONS,
            Metric.PO_TIME_TECHNICAL,
            Metric.PO_TIME_INCIDENTS,
            Metric.PO_TIME_LEARNING);
    private static final double SEEN = 0.005;

    private final List<Alternative> alternatives;

    TimeBars(Comparison comparison) {
        alternatives = comparison.alternatives();
    }

    TimeFigure figure() {
        List<TimeFigure.KeyEntry> key = new ArrayList<>(IntStream.range(0, PARTS.size())
                .mapToObj(i -> new TimeFigure.KeyEntry(fill(i), MetricWords.activity(PARTS.get(i))))
                .toList());
        if (alternatives.stream().anyMatch(alternative -> rest(alternative) > SEEN)) {
            key.add(new TimeFigure.KeyEntry(fill(PARTS.size()), "everything else"));
        }
        return new TimeFigure(
                "time",
                "Where the Product Owner's time goes",
                caption(),
                key,
                alternatives.stream().map(TimeBars::bar).toList(),
                table());
    }

    private static TimeFigure.Bar bar(Alternative alternative) {
        double hours = alternative.summary(Metric.PO_HOURS_PER_DAY).mean();
        List<ShareStrip.Part> parts = new ArrayList<>(IntStream.range(0, PARTS.size())
                .mapToObj(i -> new ShareStrip.Part(share(alternative, PARTS.get(i)), fill(i)))
                .toList());
        if (rest(alternative) > SEEN) {
            parts.add(new ShareStrip.Part(rest(alternative), fill(PARTS.size())));
        }
        return new TimeFigure.Bar(
                alternative.name(),
                Double.isFinite(hours) ? "of " + Numerals.PAGE.plain(hours, 1) + " hours a day" : "",
                new Drawing(new ShareStrip(parts).draw()));
    }

    private String caption() {
        String start = "Shares of the hours worked, average over the runs.";
        return Stream.of(Metric.PO_TIME_TECHNICAL, Metric.PO_TIME_DISCOVERY)
                .map(this::lowestAndHighest)
                .reduce(start, (text, sentence) -> sentence.isEmpty() ? text : text + " " + sentence);
    }

    private String lowestAndHighest(Metric metric) {
        List<Alternative> sorted = alternatives.stream()
                .filter(alternative -> Double.isFinite(share(alternative, metric)))
                .sorted(Comparator.comparingDouble(alternative -> share(alternative, metric)))
                .toList();
        if (sorted.isEmpty()) {
            return "";
        }
        String what = Labels.capital(MetricWords.activity(metric));
        Alternative low = sorted.get(0);
        Alternative high = sorted.get(sorted.size() - 1);
        if (sorted.size() == 1) {
            return String.format(Locale.ROOT, "%s takes %s.", what, percent(share(low, metric)));
        }
        return String.format(
                Locale.ROOT,
                "%s takes from %s (%s) to %s (%s).",
                what,
                percent(share(low, metric)),
                low.name(),
                percent(share(high, metric)),
                high.name());
    }

    private Table table() {
        List<String> heads = new ArrayList<>(List.of("Part"));
        alternatives.forEach(alternative -> heads.add(alternative.name()));
        List<Table.Row> rows = PARTS.stream()
                .map(part -> new Table.Row(
                        MetricWords.activity(part),
                        "",
                        alternatives.stream()
                                .map(alternative -> Table.Cell.of(percent(share(alternative, part))))
                                .toList()))
                .toList();
        return new Table("Shares of the hours the Product Owner works, average over the runs", heads, rows);
    }

    private static double share(Alternative alternative, Metric part) {
        return alternative.summary(part).mean();
    }

    private static double rest(Alternative alternative) {
        return 1 - PARTS.stream().mapToDouble(part -> share(alternative, part)).sum();
    }

    private static String percent(double share) {
        return Numerals.PAGE.percent(share, share < 0.095 ? 1 : 0);
    }

    private static String fill(int part) {
        return "t" + (part + 1);
    }
}
