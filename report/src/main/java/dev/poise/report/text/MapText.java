package dev.poise.report.text;

import dev.poise.evidence.claims.analysis.BalanceMap;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.Caution;
import dev.poise.report.words.MapWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The map of the balance point, for people. */
public final class MapText {
    private MapText() {}

    /** Write the map and what is seen in the curves. */
    public static void print(TextPage page, BalanceMap balance) {
        page.title("Where is the balance?"
                + BalanceWords.knowledge(balance.curve())
                        .map(knowledge ->
                                " A Product Owner with technical knowledge " + Numerals.TERMINAL.shortest(knowledge))
                        .orElse(""));
        if (!balance.curve().isEmpty()) {
            page.points(balance.curve().stream().map(BalanceWords::region).toList());
            page.paragraph("Without contact with the work, an assumption without a source:");
            page.points(balance.curveWithoutContact().stream()
                    .map(BalanceWords::region)
                    .toList());
        }
        page.paragraph(Caution.INVOLVEMENT);
        page.gap();
        page.points(MapWords.sentences(balance.map()));
        page.gap();
        balance.map().forEach(cells -> print(page, cells));
        page.title("How to read this");
        page.points(List.of(
                Caution.INDEX,
                String.format(
                        Locale.ROOT,
                        "* cannot be told apart from the highest cell of its place: no other is clearly better by %s or more (95%%, %d pairs).",
                        Numerals.TERMINAL.shortest(balance.smallest()),
                        balance.pairs())));
    }

    private static void print(TextPage page, Cells cells) {
        List<String> labels = new ArrayList<>();
        cells.place().labels().forEach((axis, label) -> labels.add(axis + " " + label));
        page.title(String.join(", ", labels));
        Map<Double, List<Cells.Cell>> rows = new LinkedHashMap<>();
        cells.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.at().at("K"), unused -> new ArrayList<>())
                        .add(cell));
        TextTable table = new TextTable().text("Knowledge");
        rows.values()
                .iterator()
                .next()
                .forEach(cell ->
                        table.number("I=" + Numerals.TERMINAL.shortest(cell.at().at("I"))));
        rows.forEach((knowledge, row) -> {
            List<String> line = new ArrayList<>();
            line.add(Numerals.TERMINAL.shortest(knowledge));
            row.forEach(cell -> line.add((cell.best() ? "* " : "")
                    + Numerals.TERMINAL.plain(cell.value().mean(), 0)));
            table.row(line);
        });
        page.table(table);
        page.gap();
    }
}
