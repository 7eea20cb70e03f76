package dev.poise.report.claims;

import dev.poise.evidence.claims.balance.Cells;
import dev.poise.report.chart.CellMap;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.MapSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The map at a glance: a picture for each combination of its first two axes, in which every cell says in how many combinations of the
 * other axes it is among the best.
 */
final class MapOverview {
    private static final int SHOWN_AXES = 2;

    private final List<Cells> map;

    MapOverview(List<Cells> map) {
        this.map = map;
    }

    /** Get what places are counted over, such as "complexity and culture"; empty when there is nothing to count over. */
    String countedOver() {
        return map.isEmpty()
                ? ""
                : String.join(
                        " and ",
                        map.get(0).place().labels().keySet().stream()
                                .skip(SHOWN_AXES)
                                .toList());
    }

    /** Get the pictures; none when no axis is left to count over. */
    List<MapSection.Figure> figures() {
        if (countedOver().isEmpty()) {
            return List.of();
        }
        Map<String, List<Cells>> groups = new LinkedHashMap<>();
        map.forEach(cells -> groups.computeIfAbsent(title(cells), unused -> new ArrayList<>())
                .add(cells));
        List<MapSection.Figure> figures = new ArrayList<>();
        groups.forEach((title, cells) -> figures.add(new MapSection.Figure(
                title, new Drawing(picture(figures.size(), title, cells).draw()))));
        return figures;
    }

    private static String title(Cells cells) {
        List<String> parts = new ArrayList<>();
        cells.place().labels().entrySet().stream()
                .limit(SHOWN_AXES)
                .forEach(label -> parts.add(String.format(Locale.ROOT, "%s %s", label.getValue(), label.getKey())));
        return String.join(", ", parts);
    }

    private static CellMap picture(int number, String title, List<Cells> group) {
        List<Cells.Cell> cells = group.get(0).cells();
        return new CellMap(
                "overview-" + number,
                "Among the best: " + title,
                String.format(Locale.ROOT, "In how many of %d places a cell is among the best", group.size()),
                Balance.distinct(group.get(0), Balance.INVOLVEMENT),
                Balance.distinct(group.get(0), Balance.KNOWLEDGE),
                IntStream.range(0, cells.size())
                        .mapToObj(i -> count(group, i))
                        .map(count -> new CellMap.Cell(count, (double) count / group.size(), count == group.size()))
                        .toList());
    }

    private static long count(List<Cells> group, int cell) {
        return group.stream().filter(cells -> cells.cells().get(cell).best()).count();
    }
}
