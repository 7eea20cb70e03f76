package dev.poise.cli;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.comparison.ArmPlan;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurvePlan;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.readings.RunReadings;
import dev.poise.report.compare.CompareReport;
import dev.poise.report.csv.RunTables;
import dev.poise.report.curve.CurveReport;
import dev.poise.report.json.ComparisonJson;
import dev.poise.scenarios.writing.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the folders of comparisons and curves. */
final class Results {
    private Results() {}

    /** Make the name of a folder: what stands before the seed is cut to what file systems like. */
    static String folderName(String name, long seed) {
        String plain = name.replaceAll("[^\\p{Alnum}._+-]", "_");
        return String.format(Locale.ROOT, "%s-%d", plain.substring(0, Math.min(80, plain.length())), seed);
    }

    static void write(
            Session session,
            ResultFolder folder,
            Comparison comparison,
            List<ArmPlan> plans,
            BatchResult<RunReadings> runs)
            throws IOException {
        List<String> names = plans.stream().map(ArmPlan::name).toList();
        folder.write("comparison.json", ComparisonJson.of(comparison));
        folder.write("runs.csv", RunTables.runs(names, runs));
        folder.write("sprints.csv", RunTables.sprints(names, runs));
        for (int i = 0; i < plans.size(); i++) {
            folder.write(
                    String.format(Locale.ROOT, "scenarios/%d-%s.yaml", i + 1, fileName(names.get(i))),
                    yaml(plans.get(i)));
        }
        folder.write("report.html", CompareReport.html(comparison));
        tell(session, folder.commit(), "report.html");
    }

    static void write(Session session, ResultFolder folder, Curve curve, CurvePlan plan, BatchResult<RunReadings> runs)
            throws IOException {
        List<String> names = plan.arms().stream().map(ArmPlan::name).toList();
        folder.write("curve.json", ComparisonJson.of(curve));
        folder.write("runs.csv", RunTables.runs(names, runs));
        folder.write("scenario.yaml", yaml(plan.base()));
        folder.write("report.html", CurveReport.html(curve));
        tell(session, folder.commit(), "report.html");
    }

    static String yaml(ArmPlan plan) {
        return ScenarioWriter.yaml(plan.scenario(), plan.about(), ScenarioWriter.Extent.EVERYTHING);
    }

    /** Say where to look. */
    static void tell(Session session, Path folder, String first) {
        Path shown = folder.resolve(first);
        Path here = session.folder().toAbsolutePath().normalize();
        session.note("Written: " + (shown.startsWith(here) ? here.relativize(shown) : shown));
    }

    private static String fileName(String name) {
        return name.replaceAll("[^\\p{Alnum}._+-]", "_");
    }
}
