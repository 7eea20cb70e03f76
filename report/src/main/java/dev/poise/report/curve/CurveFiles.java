package dev.poise.report.curve;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurvePlan;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.report.csv.RunTables;
import dev.poise.report.json.ComparisonJson;
import dev.poise.scenarios.writing.ScenarioWriter;
import java.io.IOException;

/** A curve as files: its numbers, its runs, its scenario, its report. */
public final class CurveFiles {
    private CurveFiles() {}

    /**
     * Write them all.
     *
     * @param folder where they go
     * @param curve what came out
     * @param plan which points were asked for
     * @param runs what it was made from
     * @throws IOException with one line for the user, when one cannot be written
     */
    public static void write(ResultFolder folder, Curve curve, CurvePlan plan, ComparisonRuns runs) throws IOException {
        folder.write("curve.json", ComparisonJson.of(curve));
        folder.write("runs.csv", RunTables.runs(runs.names(), runs.runs()));
        AlternativePlan base = plan.base();
        folder.write(
                "scenario.yaml", ScenarioWriter.yaml(base.scenario(), base.about(), ScenarioWriter.Extent.EVERYTHING));
        folder.write("report.html", CurveReport.html(curve));
    }
}
