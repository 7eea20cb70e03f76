package dev.poise.report.claims;

import dev.poise.evidence.claims.balance.Cells;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.CellMap;
import dev.poise.report.chart.CurvePanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.MapSection;
import dev.poise.report.page.Table;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.MapWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The balance point in pictures: value over involvement, and the map of knowledge and involvement. */
final class Balance {
    static final String KNOWLEDGE = "K";
    static final String INVOLVEMENT = "I";
    private static final int MARKS = 6;

    private final List<Cells> map;
    private final List<Cells> curve;
    private final List<Cells> curveWithoutContact;

    Balance(List<Cells> map, List<Cells> curve, List<Cells> curveWithoutContact) {
        this.map = map;
        this.curve = curve;
        this.curveWithoutContact = curveWithoutContact;
    }

    MapSection section() {
        MapOverview overview = new MapOverview(map);
        return new MapSection(
                MapWords.sentences(map), overview.figures(), overview.countedOver(), maps(), axes(), table());
    }

    List<CurveFigure> curves() {
        if (curve.isEmpty()) {
            return List.of();
        }
        Axis up = Axis.covering(
                Stream.concat(curve.stream(), curveWithoutContact.stream())
                        .flatMap(cells -> cells.cells().stream())
                        .flatMapToDouble(cell -> DoubleStream.of(
                                cell.value().meanInterval().low(),
                                cell.value().meanInterval().high())),
                MARKS);
        return List.of(
                curve("as-it-is", "The model as it is", curve, up),
                curve("without-contact", "Without contact with the work", curveWithoutContact, up));
    }

    private static CurveFigure curve(String id, String title, List<Cells> places, Axis up) {
        String caption = places.stream().map(BalanceWords::region).collect(Collectors.joining(" "));
        List<CurvePanel.Line> lines = IntStream.range(0, places.size())
                .mapToObj(i -> line(places.get(i), LineStyle.of(i)))
                .toList();
        CurvePanel panel = new CurvePanel(
                "curve-" + id + "-p",
                title + ": value over involvement",
                caption,
                lines,
                "technical involvement",
                new Axis(0, 1, 0.2),
                up,
                Optional.empty());
        return new CurveFigure(
                "curve-" + id, title, "value delivered, index" + knowledge(places), caption, new Drawing(panel.draw()));
    }

    private static String knowledge(List<Cells> places) {
        return BalanceWords.knowledge(places)
                .map(knowledge -> "; knowledge " + Numerals.PAGE.shortest(knowledge))
                .orElse("");
    }

    private static CurvePanel.Line line(Cells cells, LineStyle style) {
        return new CurvePanel.Line(
                label(cells),
                numbers(cells, cell -> cell.at().at(INVOLVEMENT)),
                numbers(cells, cell -> cell.value().mean()),
                numbers(cells, cell -> cell.value().meanInterval().low()),
                numbers(cells, cell -> cell.value().meanInterval().high()),
                style,
                regions(cells));
    }

    private static double[] numbers(Cells cells, ToDoubleFunction<Cells.Cell> number) {
        return cells.cells().stream().mapToDouble(number).toArray();
    }

    private static List<CurvePanel.Region> regions(Cells cells) {
        List<Cells.Cell> all = cells.cells();
        return Stretch.of(all.size(), i -> all.get(i).best()).stream()
                .map(stretch -> new CurvePanel.Region(
                        all.get(stretch.from()).at().at(INVOLVEMENT),
                        all.get(stretch.to()).at().at(INVOLVEMENT)))
                .toList();
    }

    static String label(Cells cells) {
        return String.join(", ", cells.place().labels().values());
    }

    private List<MapSection.Figure> maps() {
        List<MapSection.Figure> figures = new ArrayList<>();
        for (int i = 0; i < map.size(); i++) {
            Cells cells = map.get(i);
            figures.add(new MapSection.Figure(
                    title(cells), new Drawing(picture(i, cells).draw())));
        }
        return figures;
    }

    /** Name what the places of the map differ in. */
    private String axes() {
        List<String> axes = map.stream()
                .limit(1)
                .flatMap(cells -> cells.place().labels().keySet().stream())
                .toList();
        return axes.size() < 2
                ? String.join("", axes)
                : String.join(", ", axes.subList(0, axes.size() - 1)) + " and " + axes.get(axes.size() - 1);
    }

    private static String title(Cells cells) {
        List<String> parts = new ArrayList<>();
        cells.place().labels().forEach((axis, label) -> parts.add(String.format(Locale.ROOT, "%s %s", label, axis)));
        return String.join(", ", parts);
    }

    private static CellMap picture(int number, Cells cells) {
        double[] means = numbers(cells, cell -> cell.value().mean());
        double low = DoubleStream.of(means).filter(Double::isFinite).min().orElse(0);
        double high = DoubleStream.of(means).filter(Double::isFinite).max().orElse(1);
        return new CellMap(
                "map-" + number,
                "Value by knowledge and involvement: " + title(cells),
                "Cannot be told apart from the highest: " + regions(cells, "; "),
                distinct(cells, INVOLVEMENT),
                distinct(cells, KNOWLEDGE),
                cells.cells().stream()
                        .map(cell -> new CellMap.Cell(
                                cell.value().mean(),
                                high > low ? (cell.value().mean() - low) / (high - low) : 0,
                                cell.best()))
                        .toList());
    }

    /** Get the different values of a sweep, as written along an axis. */
    static List<String> distinct(Cells cells, String letters) {
        return cells.cells().stream()
                .map(cell -> Numerals.TERMINAL.shortest(cell.at().at(letters)))
                .distinct()
                .toList();
    }

    /** Say which cells cannot be told apart from the highest, knowledge by knowledge. */
    private static String regions(Cells cells, String between) {
        Map<String, List<String>> byKnowledge = new LinkedHashMap<>();
        cells.cells().stream()
                .filter(Cells.Cell::best)
                .forEach(cell -> byKnowledge
                        .computeIfAbsent(
                                Numerals.TERMINAL.shortest(cell.at().at(KNOWLEDGE)), unused -> new ArrayList<>())
                        .add(Numerals.TERMINAL.shortest(cell.at().at(INVOLVEMENT))));
        return byKnowledge.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "knowledge %s at involvement %s",
                        entry.getKey(),
                        String.join(", ", entry.getValue())))
                .collect(Collectors.joining(between));
    }

    private Table table() {
        return new Table(
                "The best cells of knowledge and involvement",
                List.of("Place", "Highest cell", "Cannot be told apart from it"),
                map.stream()
                        .map(cells -> new Table.Row(
                                title(cells),
                                "",
                                List.of(
                                        Table.Cell.of(String.format(
                                                Locale.ROOT,
                                                "knowledge %s, involvement %s: %s",
                                                Numerals.TERMINAL.shortest(
                                                        cells.highest().at().at(KNOWLEDGE)),
                                                Numerals.TERMINAL.shortest(
                                                        cells.highest().at().at(INVOLVEMENT)),
                                                Numerals.TERMINAL.plain(
                                                        cells.highest().value().mean(), 0))),
                                        Table.Cell.of(regions(cells, "; ")))))
                        .toList());
    }
}
