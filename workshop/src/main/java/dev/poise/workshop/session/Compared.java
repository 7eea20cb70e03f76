package dev.poise.workshop.session;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.metrics.RunMetrics;
import dev.poise.report.compare.CompareReport;
import dev.poise.report.csv.ComparisonCsv;
import dev.poise.report.csv.RunTables;

/**
 * What came out of a comparison, and the runs it was made from. Immutable.
 *
 * @param comparison what came out
 * @param runs the runs themselves
 */
public record Compared(Comparison comparison, BatchResult<RunMetrics> runs) {

    /** Write the report: one HTML file without scripts. */
    public String report() {
        return CompareReport.html(comparison);
    }

    /** Write the answer and the four outcomes on one page, to be printed. */
    public String onePage() {
        return CompareReport.onePage(comparison);
    }

    /** Write the table as CSV, in the bytes of {@code poise compare --format csv}. */
    public String table() {
        return ComparisonCsv.of(comparison);
    }

    /** Write a row per scenario and run as CSV, in the bytes of {@code runs.csv} of {@code poise compare}. */
    public String runTable() {
        return RunTables.runs(
                comparison.alternatives().stream().map(Alternative::name).toList(), runs);
    }
}
