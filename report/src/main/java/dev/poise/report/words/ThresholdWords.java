package dev.poise.report.words;

import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.ThresholdRow;
import java.util.List;
import java.util.Locale;

/** What is said of a threshold over all points. */
public final class ThresholdWords {
    private ThresholdWords() {}

    /**
     * Count the points at which a threshold is met, for sure or not, and those at which nothing can be said since no run has a value.
     *
     * @param results of the study
     * @param threshold as written
     */
    public static String of(StudyResults results, String threshold) {
        List<ThresholdRow> rows = results.thresholds().stream()
                .filter(row -> row.threshold().equals(threshold))
                .toList();
        long unknown = rows.stream().filter(row -> Double.isNaN(row.value())).count();
        return String.format(
                Locale.ROOT,
                "met at %d of %d points, at %d of them for sure%s",
                rows.stream().filter(ThresholdRow::met).count(),
                rows.size(),
                rows.stream().filter(row -> row.met() && row.sure()).count(),
                unknown == 0
                        ? ""
                        : String.format(Locale.ROOT, "; at %d there is no value, which counts as missed", unknown));
    }
}
