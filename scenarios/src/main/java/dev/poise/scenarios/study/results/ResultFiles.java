package dev.poise.scenarios.study.results;

import dev.poise.scenarios.run.CsvText;
import dev.poise.scenarios.study.plan.StudyPlan;
import dev.poise.scenarios.study.store.StudyFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The results of a study as files beside its parts. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Compute the results of a study and write all files that follow from them. A table without rows is left out, but for summaries and
     * failures.
     *
     * @param plan of the study
     * @param folder where its parts are, and where the files go
     * @param complete whether all its runs are made
     * @return what there is to say
     */
    public static StudyResults write(StudyPlan plan, StudyFolder folder, boolean complete) {
        try (TableFiles tables = new TableFiles(folder)) {
            StudyResults results = StudyAnalysis.of(plan, folder, complete, tables);
            Set<String> written = new TreeSet<>(tables.publish());
            add(folder, written, "thresholds.csv", ThresholdRow.class, results.thresholds());
            add(folder, written, "sensitivity.csv", SensitivityRow.class, results.sensitivity());
            add(folder, written, "effects.csv", EffectRow.class, results.effects());
            add(folder, written, "robustness.csv", RobustnessRow.class, results.robustness());
            folder.write("datapackage.json", DataPackage.json(results, written));
            folder.write("stress.md", StressPage.of(plan));
            folder.write("analysis.py", Starters.python(plan));
            folder.write("analysis.R", Starters.r(plan));
            folder.sortChecksums();
            return results;
        }
    }

    private static <T extends Record> void add(
            StudyFolder folder, Set<String> written, String name, Class<T> type, List<T> rows) {
        if (!rows.isEmpty()) {
            folder.write(name, CsvText.of(type, rows));
            written.add(name);
        }
    }
}
