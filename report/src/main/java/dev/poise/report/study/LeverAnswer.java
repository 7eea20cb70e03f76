package dev.poise.report.study;

import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.RobustnessRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Labels;
import dev.poise.report.words.LeverWords;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which lever is best over uncertain worlds, and how certain that is. */
final class LeverAnswer {
    private static final int MAX_NAMED = 4;

    private final StudyResults results;
    private final StudyNames names;
    private final LeverSections levers;

    LeverAnswer(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
        this.levers = new LeverSections(results, names);
    }

    /** Say it, the main of it first; nothing unless levers meet worlds. */
    List<String> sentences() {
        if (results.levers().isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        together().ifPresent(sentences::add);
        for (Metric metric : names.metrics()) {
            best(metric).ifPresent(sentences::add);
        }
        thresholds().ifPresent(sentences::add);
        return sentences;
    }

    /** Say which levers are among the best whatever is looked at. */
    private Optional<String> together() {
        List<Metric> judged = names.metrics().stream()
                .filter(metric -> metric.direction() != Direction.NEITHER
                        && levers.rows(metric).stream()
                                .anyMatch(row -> row.amongBest().equals("yes")))
                .toList();
        if (judged.size() < 2) {
            return Optional.empty();
        }
        List<Integer> everywhere = levers.rows(judged.get(0)).stream()
                .map(LeverRow::lever)
                .filter(lever -> judged.stream().allMatch(metric -> isAmongBest(metric, lever)))
                .toList();
        String all = String.join(
                ", ",
                judged.stream().map(metric -> Labels.within(metric.label())).toList());
        int of = levers.rows(judged.get(0)).size();
        return Optional.of(
                everywhere.isEmpty()
                        ? String.format(
                                Locale.ROOT,
                                "No lever of %d is among the best in everything that the answer is about (%s): it depends on what counts.",
                                of,
                                all)
                        : everywhere.size() == 1
                                ? String.format(
                                        Locale.ROOT,
                                        "One lever of %d is among the best in everything that the answer is about (%s): %s.",
                                        of,
                                        all,
                                        levers.name(everywhere.get(0)))
                                : String.format(
                                        Locale.ROOT,
                                        "%d of %d levers are among the best in everything that the answer is about (%s): %s.",
                                        everywhere.size(),
                                        of,
                                        all,
                                        LeverWords.some(
                                                everywhere.stream()
                                                        .map(levers::name)
                                                        .toList(),
                                                MAX_NAMED)));
    }

    private boolean isAmongBest(Metric metric, int lever) {
        return levers.rows(metric).stream()
                .noneMatch(row -> row.lever() == lever && row.amongBest().equals("no"));
    }

    private Optional<String> best(Metric metric) {
        List<LeverRow> rows = levers.rows(metric);
        List<LeverRow> best =
                rows.stream().filter(row -> row.amongBest().equals("yes")).toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        LeverRow first = best.get(0);
        String way = metric.direction() == Direction.LESS ? "lowest" : "highest";
        String average = StudyNames.average(metric, first.mean(), first.ciLow(), first.ciHigh());
        String against = first.lever() == first.baseline()
                ? " It is the baseline."
                : String.format(
                        Locale.ROOT,
                        " Against the baseline it is %s, %s.",
                        StudyNames.difference(metric, first.meanDiff(), first.diffLow(), first.diffHigh()),
                        LeverWords.verdict(first.judged()));
        String cost = String.format(
                Locale.ROOT,
                " In its worst world it is %s; its average regret is %s.",
                Numerals.PAGE.plain(first.worst(), MetricWords.usualDecimals(metric)),
                StudyNames.average(metric, first.regret(), first.regretLow(), first.regretHigh()));
        if (best.size() == 1) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%s is %s with %s: %s over %d worlds, and with 95%% certainty none of the other %d levers is better by as much as matters.%s%s",
                    metric.label(),
                    way,
                    levers.name(first.lever()),
                    average,
                    first.worlds(),
                    rows.size() - 1,
                    against,
                    cost));
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%s: %s of %d levers cannot be told apart from the %s over %d worlds (95%%): %s. The first of them: %s.%s%s",
                metric.label(),
                best.size() == rows.size() ? "all" : Integer.toString(best.size()),
                rows.size(),
                way,
                first.worlds(),
                LeverWords.some(
                        best.stream().map(row -> levers.name(row.lever())).toList(), MAX_NAMED),
                average,
                against,
                cost));
    }

    private Optional<String> thresholds() {
        if (results.robustness().isEmpty()) {
            return Optional.empty();
        }
        List<RobustnessRow> first =
                results.robustness().stream().filter(row -> row.rank() == 1).toList();
        RobustnessRow one = first.get(0);
        if (one.metShare() == 0) {
            return Optional.of(
                    String.format(Locale.ROOT, "No lever meets all thresholds in any of the %d worlds.", one.worlds()));
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "All thresholds are met in most worlds, %s of %d (%s to %s), by %s; by a margin that matters in %s.",
                Numerals.PAGE.percent(one.metShare()),
                one.worlds(),
                Numerals.PAGE.percent(one.metLow()),
                Numerals.PAGE.percent(one.metHigh()),
                LeverWords.some(
                        first.stream().map(row -> levers.name(row.lever())).toList(), MAX_NAMED),
                Numerals.PAGE.percent(one.marginShare())));
    }
}
