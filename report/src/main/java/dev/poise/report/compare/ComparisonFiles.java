package dev.poise.report.compare;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.report.csv.RunTables;
import dev.poise.report.json.ComparisonJson;
import dev.poise.scenarios.writing.ScenarioWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A comparison as files: its numbers, its runs, its scenarios, its report. */
public final class ComparisonFiles {
    private ComparisonFiles() {}

    /**
     * Write them all.
     *
     * @param folder where they go
     * @param comparison what came out
     * @param runs what it was made from
     * @throws IOException with one line for the user, when one cannot be written
     */
    public static void write(ResultFolder folder, Comparison comparison, ComparisonRuns runs) throws IOException {
        folder.write("comparison.json", ComparisonJson.of(comparison));
        folder.write("runs.csv", RunTables.runs(runs.names(), runs.runs()));
        folder.write("sprints.csv", RunTables.sprints(runs.names(), runs.runs()));
        List<AlternativePlan> plans = runs.plans();
        for (int i = 0; i < plans.size(); i++) {
            AlternativePlan plan = plans.get(i);
            folder.write(
                    String.format(
                            Locale.ROOT,
                            "scenarios/%d-%s.yaml",
                            i + 1,
                            plan.name().replaceAll("[^\\p{Alnum}._+-]", "_")),
                    ScenarioWriter.yaml(plan.scenario(), plan.about(), ScenarioWriter.Extent.EVERYTHING));
        }
        folder.write("one-page.html", CompareReport.onePage(comparison));
        folder.write("report.html", CompareReport.html(comparison));
    }
}
