package dev.poise.cli;

import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.examination.BalanceWords;
import dev.poise.evidence.claims.examination.Budget;
import dev.poise.evidence.claims.examination.Examine;
import dev.poise.evidence.claims.examination.Step;
import dev.poise.experiments.comparison.Caution;
import dev.poise.experiments.comparison.Figure;
import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The map of the balance point, for people. */
final class MapText {
    private MapText() {}

    static void print(Page page, Examine examine, Budget budget) {
        examine.stage().begins(Step.MAP);
        List<Cells> curve = examine.curve(budget.curve());
        List<Cells> without = examine.curveWithoutContact(budget.curve());
        List<Cells> map = examine.map(budget.map());
        String knowledge = BalanceWords.knowledge(curve);
        page.title("Where is the balance?"
                + (knowledge.isEmpty() ? "" : " A Product Owner with technical knowledge " + knowledge));
        if (!curve.isEmpty()) {
            page.points(curve.stream().map(BalanceWords::region).toList());
            page.paragraph("Without contact with the work, an assumption without a source:");
            page.points(without.stream().map(BalanceWords::region).toList());
        }
        page.paragraph(Caution.INVOLVEMENT);
        page.gap();
        map.forEach(cells -> print(page, cells));
        page.title("How to read this");
        page.points(List.of(
                Caution.INDEX,
                String.format(
                        Locale.ROOT,
                        "* cannot be told apart from the highest cell of its place: no other is surely better by %s or more (95%%, %d pairs).",
                        Figure.shortest(examine.book().map().smallest()),
                        budget.map())));
    }

    /** Write a row per cell, of the map alone. */
    static String csv(Examine examine, Budget budget) {
        List<Map<String, Object>> rows = rows(examine, budget);
        CsvText csv = new CsvText(List.copyOf(rows.get(0).keySet()));
        rows.forEach(row -> csv.add(row.values().toArray()));
        return csv.toString();
    }

    /** Write the same rows as JSON. */
    static String json(Examine examine, Budget budget) {
        return JsonText.indented(rows(examine, budget));
    }

    private static List<Map<String, Object>> rows(Examine examine, Budget budget) {
        examine.stage().begins(Step.MAP);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Cells cells : examine.map(budget.map())) {
            for (Cells.Cell cell : cells.cells()) {
                Map<String, Object> row = new LinkedHashMap<>(cells.place().labels());
                row.put("knowledge", cell.at().at("K"));
                row.put("involvement", cell.at().at("I"));
                row.put("value", cell.value().mean());
                row.put("low", cell.value().meanInterval().low());
                row.put("high", cell.value().meanInterval().high());
                row.put("n", cell.value().n());
                row.put("amongHighest", cell.best());
                rows.add(row);
            }
        }
        return rows;
    }

    private static void print(Page page, Cells cells) {
        List<String> labels = new ArrayList<>();
        cells.place().labels().forEach((axis, label) -> labels.add(axis + " " + label));
        page.title(String.join(", ", labels));
        Map<String, List<Cells.Cell>> rows = new LinkedHashMap<>();
        cells.cells()
                .forEach(cell -> rows.computeIfAbsent(
                                String.valueOf(cell.at().values().get("K")), unused -> new ArrayList<>())
                        .add(cell));
        Table table = new Table().text("Knowledge");
        rows.values()
                .iterator()
                .next()
                .forEach(cell -> table.number("I=" + Figure.shortest(cell.at().at("I"))));
        rows.forEach((knowledge, row) -> {
            List<String> line = new ArrayList<>();
            line.add(Figure.shortest(Double.parseDouble(knowledge)));
            row.forEach(cell -> line.add(
                    (cell.best() ? "* " : "") + Figure.plain(cell.value().mean(), 0)));
            table.row(line);
        });
        page.table(table);
        page.gap();
    }
}
