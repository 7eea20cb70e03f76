package dev.poise.experiments.study.analysis;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.study.store.GrowingFile;
import dev.poise.experiments.study.store.StudyFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes rows of long tables to files in the folder of a study as they come, so that they need not lie in memory. */
final class TableFiles implements ResultTables, AutoCloseable {
    private static final String SUMMARY = "summary.csv";
    private static final String CONTRASTS = "contrasts.csv";

    private final StudyFolder folder;
    private final GrowingFile summaryFile;
    private final CsvText summary = new CsvText(SummaryRow.class);
    private final GrowingFile failures;
    private final CsvText contrasts = new CsvText(ContrastRow.class);
    private @Nullable GrowingFile contrastsFile;

    TableFiles(StudyFolder folder) {
        this.folder = folder;
        this.summaryFile = folder.grow(SUMMARY);
        this.failures = folder.grow("failures.jsonl");
    }

    @Override
    public void summaries(List<SummaryRow> rows) {
        rows.forEach(summary::addRecord);
        summaryFile.add(summary.take());
    }

    @Override
    public void contrasts(List<ContrastRow> rows) {
        GrowingFile file = contrastsFile;
        if (file == null) {
            if (rows.isEmpty()) {
                return;
            }
            file = folder.grow(CONTRASTS);
            contrastsFile = file;
        }
        rows.forEach(contrasts::addRecord);
        file.add(contrasts.take());
    }

    @Override
    public void failure(FailureRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", row.run());
        tree.put("point", row.point());
        tree.put("replication", row.replication());
        tree.put("seed", row.seed());
        tree.put("message", row.message());
        tree.put("command", row.command());
        failures.add(JsonText.oneLine(tree) + "\n");
    }

    /** Move the files to their places, and name the tables among them. */
    Set<String> publish() {
        Set<String> names = new TreeSet<>(Set.of(SUMMARY));
        summaryFile.add(summary.take());
        summaryFile.publish();
        failures.publish();
        if (contrastsFile != null) {
            contrastsFile.publish();
            names.add(CONTRASTS);
        }
        return names;
    }

    @Override
    public void close() {
        summaryFile.close();
        failures.close();
        if (contrastsFile != null) {
            contrastsFile.close();
        }
    }
}
