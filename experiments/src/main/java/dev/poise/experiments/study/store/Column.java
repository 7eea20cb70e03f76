package dev.poise.experiments.study.store;

/**
 * A column of a table of results.
 *
 * @param name as it stands in the file
 * @param type what it holds
 * @param about what it means, in a few words
 * @param unit its unit; empty for texts and counts
 */
public record Column(String name, Type type, String about, String unit) {
    /** What a column holds. */
    public enum Type {
        /** Text. */
        TEXT("varchar", "string"),
        /** Whole numbers. */
        WHOLE("bigint", "integer"),
        /** Numbers; a gap where there is none. */
        NUMBER("double", "number");

        private final String sql;
        private final String frictionless;

        Type(String sql, String frictionless) {
            this.sql = sql;
            this.frictionless = frictionless;
        }

        String sql() {
            return sql;
        }

        /** Get the name of the type in a data package. */
        public String frictionless() {
            return frictionless;
        }
    }
}
