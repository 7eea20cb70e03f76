package dev.poise.scenarios.study.results;

import dev.poise.scenarios.run.CsvText;
import dev.poise.scenarios.run.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The results of a study as files beside its parts. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Write all files that follow from the runs.
     *
     * @param results what there is to say
     * @return texts by name; a table without rows is left out, but for summaries and failures
     */
    public static Map<String, String> of(StudyResults results) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("summary.csv", CsvText.of(SummaryRow.class, results.summaries()));
        if (!results.contrasts().isEmpty()) {
            files.put("contrasts.csv", CsvText.of(ContrastRow.class, results.contrasts()));
        }
        if (!results.thresholds().isEmpty()) {
            files.put("thresholds.csv", CsvText.of(ThresholdRow.class, results.thresholds()));
        }
        if (!results.sensitivity().isEmpty()) {
            files.put("sensitivity.csv", CsvText.of(SensitivityRow.class, results.sensitivity()));
        }
        if (!results.effects().isEmpty()) {
            files.put("effects.csv", CsvText.of(EffectRow.class, results.effects()));
        }
        if (!results.robustness().isEmpty()) {
            files.put("robustness.csv", CsvText.of(RobustnessRow.class, results.robustness()));
        }
        files.put(
                "failures.jsonl",
                results.failures().stream().map(ResultFiles::line).collect(Collectors.joining()));
        files.put("datapackage.json", DataPackage.json(results, files.keySet()));
        files.put("stress.md", StressPage.of(results.plan()));
        files.put("analysis.py", Starters.python(results.plan()));
        files.put("analysis.R", Starters.r(results.plan()));
        return files;
    }

    private static String line(FailureRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", row.run());
        tree.put("point", row.point());
        tree.put("replication", row.replication());
        tree.put("seed", row.seed());
        tree.put("message", row.message());
        tree.put("command", row.command());
        return JsonText.oneLine(tree) + "\n";
    }
}
