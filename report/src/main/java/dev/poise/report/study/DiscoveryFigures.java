package dev.poise.report.study;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.StudyDiscovery;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.CasePanel;
import dev.poise.report.chart.RangePanel;
import dev.poise.report.chart.TradeOffPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.DiscoveryWords;
import dev.poise.report.words.Numerals;
import dev.poise.statistics.discovery.FoundBox;
import dev.poise.statistics.discovery.Limit;
import dev.poise.statistics.discovery.PeelingStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pictures of one question for scenario discovery. */
final class DiscoveryFigures {
    private static final int MAX_DOTS = 2000;
    private static final int MARKS = 6;

    private final StudyDiscovery found;
    private final StudyNames names;
    private final DiscoveryWords words;
    private final String id;

    DiscoveryFigures(StudyDiscovery found, StudyNames names, DiscoveryWords words, String id) {
        this.found = found;
        this.names = names;
        this.words = words;
        this.id = id;
    }

    /** Draw cases and boxes over the two factors that are limited most surely; nothing unless there are two with numbers. */
    Optional<CurveFigure> plane() {
        int[] inputs = found.accepted().stream()
                .flatMap(box -> box.restrictions().stream())
                .filter(one -> one.side() != Limit.Side.AMONG)
                .sorted(Comparator.comparingDouble(one -> one.quasiP()))
                .mapToInt(one -> one.input())
                .distinct()
                .limit(2)
                .toArray();
        if (inputs.length < 2) {
            return Optional.empty();
        }
        List<CasePanel.Dot> dots = IntStream.range(
                        0, Math.min(MAX_DOTS, found.cases().size()))
                .mapToObj(one -> new CasePanel.Dot(
                        found.cases().value(inputs[0], one),
                        found.cases().value(inputs[1], one),
                        found.cases().isHit(one)))
                .toList();
        List<CasePanel.Part> boxes = found.accepted().stream()
                .map(box -> box.box().box().limits())
                .map(limits -> new CasePanel.Part(
                        limits.get(inputs[0]).low(),
                        limits.get(inputs[0]).high(),
                        limits.get(inputs[1]).low(),
                        limits.get(inputs[1]).high()))
                .toList();
        return Optional.of(figure(
                "plane",
                "The boxes over two factors",
                String.format(
                        Locale.ROOT,
                        "Large dots: %s. Lines: the boxes, as far as these two factors tell.",
                        words.outcome(found.question())),
                new Drawing(new CasePanel(
                                id + "-plane-p",
                                "The boxes over two factors",
                                "Cases over two factors, those that are looked for as large dots, and the boxes around most of them.",
                                dots,
                                boxes,
                                factor(inputs[0]),
                                factor(inputs[1]),
                                axis(inputs[0]),
                                axis(inputs[1]))
                        .draw())));
    }

    private Axis axis(int input) {
        return Axis.covering(
                IntStream.range(0, found.cases().size())
                        .mapToDouble(one -> found.cases().value(input, one)),
                MARKS);
    }

    /** Draw what a box leaves of the ranges of the factors that it limits. */
    CurveFigure ranges(int number) {
        FoundBox one = found.accepted().get(number);
        List<Limit> limits = one.box().box().limits();
        List<RangePanel.Row> rows = new ArrayList<>();
        for (int input = 0; input < limits.size(); input++) {
            if (!limits.get(input).sides().isEmpty()) {
                rows.add(row(input, limits.get(input)));
            }
        }
        String title = found.accepted().size() == 1 ? "The box" : String.format(Locale.ROOT, "Box %d", number + 1);
        return figure(
                "box-" + number,
                title,
                "Coloured: what the box leaves of the range of each factor that it limits.",
                new Drawing(new RangePanel(
                                id + "-box-" + number + "-p",
                                title,
                                "What the box leaves of the range of each factor: " + words.conditions(found, limits)
                                        + ".",
                                rows)
                        .draw()));
    }

    private RangePanel.Row row(int input, Limit limit) {
        double low = found.cases().lowest(input);
        double high = found.cases().highest(input);
        String text = words.limit(found, input, limit);
        if (found.cases().isNamed(input)) {
            int[] all = IntStream.range(0, found.cases().size())
                    .map(one -> (int) found.cases().value(input, one))
                    .distinct()
                    .sorted()
                    .toArray();
            List<RangePanel.Part> parts = IntStream.range(0, all.length)
                    .filter(i -> limit.contains(all[i]))
                    .mapToObj(i -> new RangePanel.Part((double) i / all.length, (i + 1.0) / all.length))
                    .toList();
            return new RangePanel.Row(
                    factor(input), text, String.format(Locale.ROOT, "of %d names", all.length), "", parts);
        }
        double from = Math.max(0, (limit.low() - low) / (high - low));
        double to = Math.min(1, (limit.high() - low) / (high - low));
        return new RangePanel.Row(
                factor(input),
                text,
                Numerals.PAGE.shortest(low),
                Numerals.PAGE.shortest(high),
                List.of(new RangePanel.Part(from, to)));
    }

    /** Draw how coverage was given for density, of the first box that was looked for. */
    CurveFigure tradeOff() {
        FoundBox one = found.boxes().get(0);
        int hits = one.trajectory().get(0).hits();
        return figure(
                "tradeoff",
                "Coverage and density",
                "From everything, on the right, to the smallest box; the chosen one tells what is looked for from the rest best.",
                new Drawing(new TradeOffPanel(
                                id + "-tradeoff-p",
                                "Coverage and density",
                                "Density over coverage, from the box that holds everything to the smallest.",
                                one.trajectory().stream()
                                        .map(step -> step.coverage(hits))
                                        .toList(),
                                one.trajectory().stream()
                                        .map(PeelingStep::density)
                                        .toList(),
                                one.chosen(),
                                "coverage",
                                "density")
                        .draw()));
    }

    private CurveFigure figure(String name, String title, String caption, Drawing drawing) {
        String place = found.lever() < 0 ? "points" : "worlds";
        return new CurveFigure(
                id + "-" + name,
                title,
                String.format(Locale.ROOT, "%d %s", found.cases().size(), place),
                caption,
                drawing);
    }

    private String factor(int input) {
        Factor factor = found.factors().get(input);
        return names.factor(factor.name());
    }
}
