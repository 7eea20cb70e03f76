package dev.poise.evidence.claims.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All combinations of the values of some sweeps. Immutable.
 *
 * @param cells in order, the last sweep changing first
 */
public record Grid(List<Cell> cells) {
    /**
     * One combination.
     *
     * @param values the value as written, by the letters of the sweep
     */
    public record Cell(Map<String, String> values) {
        /** Copies the map. */
        public Cell {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Get the words of this cell in a place. */
        public List<String> alternative(List<String> place) {
            List<String> alternative = new ArrayList<>(place);
            values.forEach((letters, value) -> alternative.add(letters + value));
            return alternative;
        }

        /** Get the value of a sweep. */
        public double at(String letters) {
            String value = values.get(letters);
            return value == null ? Double.NaN : Double.parseDouble(value);
        }
    }

    /** Copies the list. */
    public Grid {
        cells = List.copyOf(cells);
    }

    /**
     * Combine all values.
     *
     * @param sweeps the values of each sweep as written, by its letters
     */
    public static Grid of(Map<String, List<String>> sweeps) {
        List<Cell> cells = List.of(new Cell(Map.of()));
        for (Map.Entry<String, List<String>> sweep : sweeps.entrySet()) {
            List<Cell> more = new ArrayList<>();
            for (Cell cell : cells) {
                for (String value : sweep.getValue()) {
                    Map<String, String> values = new LinkedHashMap<>(cell.values());
                    values.put(sweep.getKey(), value);
                    more.add(new Cell(values));
                }
            }
            cells = more;
        }
        return new Grid(cells);
    }
}
