package dev.poise.experiments.study.analysis;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that are needed after tables are written, for pages and screens: all of them as long as points are few, else what a page has
 * room for, so that memory does not grow with the number of points.
 */
final class RetainedRows {
    /** With more points than this there is no page that shows every point. */
    private static final int FEW_POINTS = 2000;

    private static final int END = 10;
    private static final Comparator<SummaryRow> BY_MEAN =
            Comparator.comparingDouble(SummaryRow::mean).thenComparingInt(SummaryRow::point);

    private final boolean few;
    private final List<String> main;
    private final List<SummaryRow> summaries = new ArrayList<>();
    private final Map<String, List<SummaryRow>> ends = new TreeMap<>();
    private final List<ContrastRow> contrasts = new ArrayList<>();

    RetainedRows(StudyPlan plan) {
        few = plan.points().size() <= FEW_POINTS;
        main = Outcomes.among(plan.study().outputs().perRun()).stream()
                .map(Metric::id)
                .toList();
    }

    void keepSummaries(List<SummaryRow> rows) {
        if (few) {
            summaries.addAll(rows);
            return;
        }
        rows.stream()
                .filter(row -> Double.isFinite(row.mean()))
                .forEach(row -> ends.computeIfAbsent(row.metric(), unused -> new ArrayList<>())
                        .add(row));
        ends.values().forEach(RetainedRows::cut);
    }

    private static void cut(List<SummaryRow> rows) {
        rows.sort(BY_MEAN);
        if (rows.size() > 2 * END) {
            rows.subList(END, rows.size() - END).clear();
        }
    }

    void keepContrasts(List<ContrastRow> rows) {
        rows.stream().filter(row -> few || main.contains(row.metric())).forEach(contrasts::add);
    }

    List<SummaryRow> summaries() {
        return few
                ? summaries
                : ends.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(SummaryRow::point))
                        .toList();
    }

    List<ContrastRow> contrasts() {
        return contrasts;
    }
}
