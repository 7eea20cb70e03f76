package dev.poise.report.compare;

import dev.poise.experiments.comparison.Arm;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.readings.Reading;
import dev.poise.report.chart.ShareStrip;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.Table;
import dev.poise.report.page.TimeFigure;
import dev.poise.report.words.Labels;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.ReadingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the Product Owner's hours go. */
final class TimeBars {
    private static final List<Reading> PARTS = List.of(
            Reading.PO_TIME_DISCOVERY,
            Reading.PO_TIME_STAKEHOLDERS,
            Reading.PO_TIME_REFINEMENT,
            Reading.PO_TIME_CEREMONIES,
            Reading.PO_TIME_QUESTIONS,
            Reading.PO_TIME_TECHNICAL,
            Reading.PO_TIME_INCIDENTS);
    private static final double SEEN = 0.005;

    private final List<Arm> arms;

    TimeBars(Comparison comparison) {
        arms = comparison.arms();
    }

    TimeFigure figure() {
        List<TimeFigure.KeyEntry> key = new ArrayList<>(IntStream.range(0, PARTS.size())
                .mapToObj(i -> new TimeFigure.KeyEntry(fill(i), ReadingWords.activity(PARTS.get(i))))
                .toList());
        if (arms.stream().anyMatch(arm -> rest(arm) > SEEN)) {
            key.add(new TimeFigure.KeyEntry(fill(PARTS.size()), "everything else"));
        }
        return new TimeFigure(caption(), key, arms.stream().map(TimeBars::bar).toList(), table());
    }

    private static TimeFigure.Bar bar(Arm arm) {
        double hours = arm.summary(Reading.PO_HOURS_PER_DAY).mean();
        List<ShareStrip.Part> parts = new ArrayList<>(IntStream.range(0, PARTS.size())
                .mapToObj(i -> new ShareStrip.Part(share(arm, PARTS.get(i)), fill(i)))
                .toList());
        if (rest(arm) > SEEN) {
            parts.add(new ShareStrip.Part(rest(arm), fill(PARTS.size())));
        }
        return new TimeFigure.Bar(
                arm.name(),
                Double.isFinite(hours) ? "of " + Numerals.PAGE.plain(hours, 1) + " hours a day" : "",
                new Drawing(new ShareStrip(parts).draw()));
    }

    private String caption() {
        String start = "Shares of the hours worked, average over the runs.";
        return Stream.of(Reading.PO_TIME_TECHNICAL, Reading.PO_TIME_DISCOVERY)
                .map(this::lowestAndHighest)
                .reduce(start, (text, sentence) -> sentence.isEmpty() ? text : text + " " + sentence);
    }

    private String lowestAndHighest(Reading reading) {
        List<Arm> sorted = arms.stream()
                .filter(arm -> Double.isFinite(share(arm, reading)))
                .sorted(Comparator.comparingDouble(arm -> share(arm, reading)))
                .toList();
        if (sorted.isEmpty()) {
            return "";
        }
        String what = Labels.capital(ReadingWords.activity(reading));
        Arm low = sorted.get(0);
        Arm high = sorted.get(sorted.size() - 1);
        if (sorted.size() == 1) {
            return String.format(Locale.ROOT, "%s takes %s.", what, percent(share(low, reading)));
        }
        return String.format(
                Locale.ROOT,
                "%s takes from %s (%s) to %s (%s).",
                what,
                percent(share(low, reading)),
                low.name(),
                percent(share(high, reading)),
                high.name());
    }

    private Table table() {
        List<String> heads = new ArrayList<>(List.of("Part"));
        arms.forEach(arm -> heads.add(arm.name()));
        List<Table.Row> rows = PARTS.stream()
                .map(part -> new Table.Row(
                        ReadingWords.activity(part),
                        "",
                        arms.stream()
                                .map(arm -> Table.Cell.of(percent(share(arm, part))))
                                .toList()))
                .toList();
        return new Table("Shares of the hours the Product Owner works, average over the runs", heads, rows);
    }

    private static double share(Arm arm, Reading part) {
        return arm.summary(part).mean();
    }

    private static double rest(Arm arm) {
        return 1 - PARTS.stream().mapToDouble(part -> share(arm, part)).sum();
    }

    private static String percent(double share) {
        return Numerals.PAGE.percent(share, share < 0.095 ? 1 : 0);
    }

    private static String fill(int part) {
        return "t" + (part + 1);
    }
}
