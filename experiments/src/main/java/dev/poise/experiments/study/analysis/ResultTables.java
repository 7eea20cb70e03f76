package dev.poise.experiments.study.analysis;

import java.util.List;

/** Takes the rows of tables that may be long, in the order in which they are to be written. */
interface ResultTables {
    /** Keeps nothing. */
    ResultTables NONE = new ResultTables() {
        @Override
        public void summaries(List<SummaryRow> rows) {}

        @Override
        public void contrasts(List<ContrastRow> rows) {}

        @Override
        public void failure(FailureRow row) {}
    };

    void summaries(List<SummaryRow> rows);

    void contrasts(List<ContrastRow> rows);

    void failure(FailureRow row);
}
