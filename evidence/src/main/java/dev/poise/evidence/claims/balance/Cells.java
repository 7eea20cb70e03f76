package dev.poise.evidence.claims.balance;

import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.statistics.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one place. Immutable.
 *
 * @param place where
 * @param knowledge the technical knowledge that all cells have, null when they differ in it
 * @param cells in the order of the grid
 */
public record Cells(MapPlan.Place place, @Nullable Double knowledge, List<Cell> cells) {
    /** Copies the list. */
    public Cells {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param at its knowledge and involvement
     * @param value its value over the replications
     * @param best whether it cannot be told apart from the highest cell of the place
     */
    public record Cell(Grid.Cell at, Sample value, boolean best) {}

    /** Get the cell with the highest average. */
    public Cell highest() {
        return cells.stream()
                .max(java.util.Comparator.comparingDouble(cell -> cell.value().mean()))
                .orElseThrow();
    }
}
