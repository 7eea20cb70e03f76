package dev.poise.report.study;

import dev.poise.experiments.study.analysis.GenerationRow;
import dev.poise.experiments.study.analysis.PolicyRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.ProgressPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.FrontWords;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sections of a search: the policies it found, and the progress of the front over the generations. */
final class SearchSections {
    private final SearchResults results;
    private final SearchWords words;
    private final StudyNames names;

    SearchSections(SearchResults results) {
        this.results = results;
        this.words = new SearchWords(results, Numerals.PAGE);
        this.names = StudyNames.ofEvaluation(results);
    }

    StudyNames names() {
        return names;
    }

    /** Say in one line what was searched, and with how many runs. */
    String subtitle() {
        return String.format(
                Locale.ROOT,
                "Search %s: %s policies in %d generations; %d policies evaluated with %s runs of their own",
                results.plan().study().name(),
                Numerals.PAGE.count(results.plan().points().size()),
                results.generations().size(),
                results.evaluation().plan().points().size(),
                Numerals.PAGE.count(results.evaluation().runs()));
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>(words.sentences());
        sentences.addAll(new StudyAnswer(results.evaluation(), names).limits());
        return sentences;
    }

    List<StudySection> sections() {
        return List.of(policies(), progress());
    }

    private StudySection policies() {
        List<String> heads = new ArrayList<>(List.of("Policy"));
        words.objectives().forEach(metric -> heads.add(FrontWords.outcome(metric)));
        heads.addAll(List.of("Draws on the front", "Dominated by"));
        return new StudySection(
                "policies",
                "What was found",
                List.of(
                        "Averages and intervals are those of fresh runs. What the search itself saw flatters what it selected; it stands in brackets. Dominated by: how many policies of the other group are better in every outcome, with 95% certainty for all comparisons together."),
                List.of(),
                List.of(),
                List.of(new Table(
                        "Policies that were found, and those that they are compared with; policies.csv has all",
                        heads,
                        words.policies().stream().map(this::row).toList())));
    }

    private Table.Row row(PolicyRow policy) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Metric metric : words.objectives()) {
            PolicyRow row = words.row(policy, metric);
            String average = StudyNames.average(metric, row.mean(), row.ciLow(), row.ciHigh());
            cells.add(Table.Cell.of(
                    policy.found()
                            ? String.format(
                                    Locale.ROOT,
                                    "%s [%s]",
                                    average,
                                    Numerals.PAGE.plain(row.searched(), MetricWords.usualDecimals(metric)))
                            : average));
        }
        cells.add(Table.Cell.of(Numerals.PAGE.percent(policy.frontShare())));
        cells.add(Table.Cell.of(policy.dominatedBy() == 0 ? "none" : Integer.toString(policy.dominatedBy())));
        return new Table.Row(
                names.point(policy.policy()),
                policy.found() ? "found, point " + policy.candidate() + " of the search" : "compared with",
                cells);
    }

    private StudySection progress() {
        List<GenerationRow> rows = results.generations();
        List<CurveFigure> figures = new ArrayList<>();
        if (rows.stream().allMatch(row -> Double.isFinite(row.hypervolume()))) {
            figures.add(new CurveFigure(
                    "hypervolume",
                    "Hypervolume",
                    "by generation",
                    "",
                    new Drawing(new ProgressPanel(
                                    "hypervolume-p",
                                    "Hypervolume by generation",
                                    "What the front dominates, generation by generation.",
                                    rows.stream()
                                            .map(GenerationRow::hypervolume)
                                            .toList(),
                                    "generation",
                                    "hypervolume")
                            .draw())));
        }
        return new StudySection(
                "progress",
                "How far the search had come",
                List.of(String.format(
                        Locale.ROOT,
                        "Hypervolume: what the front of all policies so far dominates, over the box that the averages of the first generation span. Its reference point is the worst of these in every objective: %s. Averages are those that the search went by. A curve that still rises at its end says that more generations would find more.",
                        words.reference())),
                figures,
                List.of(),
                List.of());
    }
}
