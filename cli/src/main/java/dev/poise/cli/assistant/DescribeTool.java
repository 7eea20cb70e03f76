package dev.poise.cli.assistant;

import dev.poise.experiments.run.Version;
import dev.poise.report.rows.CatalogueRows;
import dev.poise.report.rows.Rows;
import dev.poise.report.text.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what may be set, what is read, and what comes with the program. */
final class DescribeTool implements Tool {
    private static final List<String> WHAT = List.of("settings", "metrics", "scenarios", "mechanisms");
    private static final int MAX_ROWS = 40;

    private final Workplace place;

    DescribeTool(Workplace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "describe";
    }

    @Override
    public String about() {
        return "List settings (with unit, range, source), metrics, built-in scenarios or mechanisms of the simulated Scrum team. "
                + "Use 'filter' to find names: at most " + MAX_ROWS + " rows are given.";
    }

    @Override
    public Map<String, Object> arguments() {
        return Rows.row(
                "what",
                Schemas.oneOf(WHAT, "What to list."),
                "filter",
                Schemas.text("Give only rows that hold this text, such as 'exhaustion' or 'productOwner.'."));
    }

    @Override
    public List<String> required() {
        return List.of("what");
    }

    @Override
    public ToolAnswer call(Arguments asked) {
        String what = asked.word("what", WHAT).orElse("");
        String filter = asked.text("filter").orElse("").toLowerCase(Locale.ROOT);
        asked.requireSound();
        if (what.isEmpty()) {
            throw new ToolException("what: found nothing, expected one of " + String.join(", ", WHAT));
        }
        List<Map<String, Object>> rows = rows(what).stream()
                .filter(row -> row.values().toString().toLowerCase(Locale.ROOT).contains(filter))
                .toList();
        if (rows.isEmpty()) {
            throw new ToolException("filter: no row of " + what + " holds this text");
        }
        List<Map<String, Object>> shown = rows.stream().limit(MAX_ROWS).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("model", Version.MODEL);
        values.put("found", rows.size());
        values.put(what, shown);
        return ToolAnswer.of(
                page -> {
                    TextTable table = new TextTable();
                    List<String> columns = columns(what);
                    columns.forEach(table::text);
                    shown.forEach(row -> table.row(
                            columns.stream().map(row::get).map(String::valueOf).toList()));
                    page.paragraph(String.format(
                            Locale.ROOT,
                            "%d of %d %s%s",
                            shown.size(),
                            rows.size(),
                            what,
                            shown.size() < rows.size() ? "; give a filter, or a longer one, for the others" : ""));
                    page.table(table);
                },
                values);
    }

    private List<Map<String, Object>> rows(String what) {
        return switch (what) {
            case "settings" -> CatalogueRows.settings(place.resolver().vocabulary());
            case "metrics" -> CatalogueRows.metrics();
            case "scenarios" -> CatalogueRows.scenarios();
            default -> CatalogueRows.mechanisms();
        };
    }

    private static List<String> columns(String what) {
        return switch (what) {
            case "settings" -> List.of("name", "label", "standard", "unit", "expected");
            case "metrics" -> List.of("name", "label", "unit", "how");
            case "scenarios" -> List.of("name", "kind", "about");
            default -> List.of("name", "neutral");
        };
    }
}
