package dev.poise.report.page;

import java.util.List;

/**
 * Differences of many metrics on one scale, in groups.
 *
 * @param scenarios the names of the columns
 * @param groups in order
 * @param scale the scale below each column
 */
public record Forest(List<String> scenarios, List<Group> groups, Drawing scale) {
    /**
     * Metrics that belong together.
     *
     * @param title what they are about
     * @param rows one per metric
     */
    public record Group(String title, List<Row> rows) {
        /** Copies the rows. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A metric.
     *
     * @param metric its label
     * @param what unit and kind
     * @param differences one per column
     */
    public record Row(String metric, String what, List<DifferenceRow> differences) {
        /** Copies the differences. */
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /** Keep columns and groups as they are. */
    public Forest {
        scenarios = List.copyOf(scenarios);
        groups = List.copyOf(groups);
    }
}
