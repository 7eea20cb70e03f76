package dev.poise.report.rows;

import dev.poise.evidence.claims.analysis.BalanceMap;
import dev.poise.evidence.claims.balance.Cells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The map of the balance point: a row per cell. */
public final class MapRows {
    private MapRows() {}

    /** Make the rows. */
    public static Rows of(BalanceMap balance) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Cells cells : balance.map()) {
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
        return Rows.of(rows);
    }
}
