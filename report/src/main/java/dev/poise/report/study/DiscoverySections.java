package dev.poise.report.study;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.StudyDiscovery;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.DiscoveryWords;
import dev.poise.report.words.Labels;
import dev.poise.report.words.Numerals;
import dev.poise.statistics.discovery.FoundBox;
import dev.poise.statistics.discovery.Limit;
import dev.poise.statistics.discovery.PeelingStep;
import dev.poise.statistics.discovery.Restriction;
import dev.poise.statistics.discovery.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Under which values of the factors an outcome lies beyond a bound: a section for each question. */
final class DiscoverySections {
    private final StudyResults results;
    private final StudyNames names;
    private final DiscoveryWords words;

    DiscoverySections(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
        LeverSections levers = new LeverSections(results, names);
        this.words =
                new DiscoveryWords(results, Numerals.PAGE, factor -> Labels.within(names.factor(factor)), levers::name);
    }

    /** Say what was found, a sentence for each question. */
    List<String> sentences() {
        return words.sentences();
    }

    List<StudySection> sections() {
        return results.discoveries().stream().map(this::section).toList();
    }

    private StudySection section(StudyDiscovery found) {
        String id = "discovery-" + found.number();
        List<CurveFigure> figures = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        DiscoveryFigures draw = new DiscoveryFigures(found, names, words, id);
        if (!found.accepted().isEmpty()) {
            draw.plane().ifPresent(figures::add);
            for (int box = 0; box < found.accepted().size(); box++) {
                figures.add(draw.ranges(box));
            }
            tables.add(boxes(found));
        }
        if (!found.boxes().isEmpty()) {
            figures.add(draw.tradeOff());
            tables.add(peeling(found));
        }
        if (!found.tree().isEmpty()) {
            tables.add(tree(found));
        }
        return new StudySection(
                id, "Where " + words.outcome(found.question()), intro(found), figures, List.of(), tables);
    }

    private List<String> intro(StudyDiscovery found) {
        List<String> intro = new ArrayList<>();
        String place = found.lever() < 0 ? "points" : "worlds";
        intro.add(String.format(
                Locale.ROOT,
                "Scenario discovery: of %d %s, %d are looked for, by their averages over runs. Coverage is the share of these that lie in a box, density the share of the %s in a box that are among them.",
                found.cases().size(),
                place,
                found.cases().hits(),
                place));
        if (!found.boxes().isEmpty()) {
            intro.add(
                    "A box was found by these cases and looks denser than it is: a density that other cases confirm stands next to it. Restrictions that may be chance were taken away.");
        }
        if (found.missing() > 0) {
            intro.add(String.format(Locale.ROOT, "%d %s have no average and are left out.", found.missing(), place));
        }
        if (found.tree().size() == 1) {
            intro.add("A classification tree finds nothing that other cases confirm.");
        }
        return intro;
    }

    private Table boxes(StudyDiscovery found) {
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (FoundBox one : found.accepted()) {
            number++;
            PeelingStep box = one.box();
            for (Restriction restriction : one.restrictions()) {
                Limit limit = box.box().limits().get(restriction.input());
                rows.add(new Table.Row(
                        factor(found, restriction.input()),
                        String.format(Locale.ROOT, "box %d", number),
                        List.of(
                                Table.Cell.of(words.limit(found, restriction.input(), side(limit, restriction.side()))),
                                Table.Cell.of(probability(restriction.quasiP())),
                                Table.Cell.of(Numerals.PAGE.percent(restriction.reproduced())),
                                Table.Cell.of(Numerals.PAGE.percent(
                                        box.coverage(found.cases().hits()))),
                                Table.Cell.of(
                                        Numerals.PAGE.percent(box.density()),
                                        Numerals.PAGE.percent(one.elsewhere()) + " elsewhere"),
                                Table.Cell.of(probability(one.chance())))));
            }
        }
        return new Table(
                "Boxes and how sure they are",
                List.of(
                        "Factor",
                        "Limit",
                        "As many without it (quasi-p)",
                        "Found by halves",
                        "Coverage of the box",
                        "Density of the box",
                        "As good a box by chance"),
                rows);
    }

    private static Limit side(Limit limit, Limit.Side side) {
        return switch (side) {
            case ABOVE -> new Limit(limit.low(), Double.POSITIVE_INFINITY, List.of());
            case BELOW -> new Limit(Double.NEGATIVE_INFINITY, limit.high(), List.of());
            case AMONG -> limit;
        };
    }

    private static String probability(double p) {
        return p < .001 ? "below 0.001" : Numerals.PAGE.plain(p, 3);
    }

    private Table peeling(StudyDiscovery found) {
        List<Table.Row> rows = new ArrayList<>();
        FoundBox one = found.boxes().get(0);
        for (int step = 0; step < one.trajectory().size(); step++) {
            PeelingStep now = one.trajectory().get(step);
            rows.add(new Table.Row(
                    Integer.toString(step),
                    step == one.chosen() ? "chosen" : "",
                    List.of(
                            Table.Cell.of(
                                    now.input() < 0
                                            ? "everything"
                                            : factor(found, now.input()) + " "
                                                    + words.limit(
                                                            found,
                                                            now.input(),
                                                            now.box().limits().get(now.input()))),
                            Table.Cell.of(Integer.toString(now.cases())),
                            Table.Cell.of(Numerals.PAGE.percent(
                                    now.coverage(one.trajectory().get(0).hits()))),
                            Table.Cell.of(Numerals.PAGE.percent(now.density())),
                            Table.Cell.of(Integer.toString(now.box().restricted())))));
        }
        return new Table(
                "The first box, peeled step by step; peeling.csv has all",
                List.of("Step", "What was limited", "In the box", "Coverage", "Density", "Factors limited"),
                rows);
    }

    private Table tree(StudyDiscovery found) {
        List<Table.Row> rows = new ArrayList<>();
        for (TreeNode node : found.tree()) {
            if (node.isLeaf()) {
                String where = words.conditions(found, node.box().limits());
                rows.add(new Table.Row(
                        where.isEmpty() ? "everywhere" : where,
                        "",
                        List.of(
                                Table.Cell.of(Integer.toString(node.cases())),
                                Table.Cell.of(Numerals.PAGE.percent(
                                        (double) node.hits() / found.cases().hits())),
                                Table.Cell.of(Numerals.PAGE.percent(node.density())))));
            }
        }
        return new Table(
                "Leaves of a classification tree; tree.csv has all of it",
                List.of("Where", "In the leaf", "Coverage", "Density"),
                rows);
    }

    private String factor(StudyDiscovery found, int input) {
        Factor factor = found.factors().get(input);
        return names.factor(factor.name());
    }
}
