package dev.poise.report.study;

import dev.poise.experiments.study.analysis.ContrastRow;
import dev.poise.experiments.study.analysis.MoveRow;
import dev.poise.experiments.study.analysis.SensitivityIndex;
import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Labels;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.ThresholdWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a study says, in a few sentences that are true to its intervals. */
final class StudyAnswer {
    private static final int MAX_NAMED = 3;

    private final StudyResults results;
    private final StudyNames names;

    StudyAnswer(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>(new DiscoverySections(results, names).sentences());
        new FrontSection(results, names).sentence().ifPresent(sentences::add);
        new SelectionAnswer(results, names).sentence().ifPresent(sentences::add);
        sentences.addAll(new LeverAnswer(results, names).sentences());
        for (Metric metric : results.levers().isEmpty() ? names.metrics() : List.<Metric>of()) {
            if (!results.sensitivity().isEmpty()) {
                hangsOn(metric).ifPresent(sentences::add);
            } else if (!results.contrasts().isEmpty()) {
                sentences.add(differs(metric));
            } else {
                moves(metric).ifPresent(sentences::add);
            }
        }
        sentences.addAll(limits());
        return sentences.isEmpty() ? List.of("There is nothing to compare: " + names.point(0) + ".") : sentences;
    }

    /** Say what ended at a limit of its own making: replications that reached theirs, and thresholds. */
    List<String> limits() {
        List<String> sentences = new ArrayList<>();
        capped().ifPresent(sentences::add);
        thresholds(sentences);
        return sentences;
    }

    private Optional<String> hangsOn(Metric metric) {
        SensitivityIndex index = SensitivityIndex.ranking(results.sensitivity());
        List<SensitivityRow> rows = index.largestFirst(results.sensitivity(), metric.id()).stream()
                .filter(row -> Double.isFinite(row.value()))
                .toList();
        if (rows.isEmpty()) {
            return index == SensitivityIndex.TOTAL
                    ? Optional.of(
                            metric.label()
                                    + ": there is nothing to share out. It does not vary over the points, as far as can be told from noise.")
                    : Optional.empty();
        }
        SensitivityRow most = rows.get(0);
        if (!(most.ciLow() > 0)) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    index == SensitivityIndex.SWING
                            ? "%s: no factor clearly moves it. The levels of %s lie farthest apart, by %s, which may be chance."
                            : "%s: no factor clearly matters. That of %s comes out largest, %s, which may be chance.",
                    metric.label(),
                    Labels.within(names.factor(most.factor())),
                    size(index, metric, most)));
        }
        List<String> largest = rows.stream()
                .filter(row -> !(row.ciHigh() < most.ciLow()))
                .map(row -> Labels.within(names.factor(row.factor())))
                .toList();
        String sentence = String.format(
                Locale.ROOT,
                "%s depends most on %s%s",
                metric.label(),
                oneOf(largest),
                largest.size() == 1 ? "" : ", which cannot be told apart. With " + largest.get(0));
        String meaning = switch (index) {
            case TOTAL -> "";
            case SWING -> " from its lowest to its highest average";
            default -> " over its whole scale, on average";
        };
        return Optional.of(sentence + ": " + size(index, metric, most) + meaning + ".");
    }

    private static String size(SensitivityIndex index, Metric metric, SensitivityRow row) {
        return index == SensitivityIndex.TOTAL
                ? share(row)
                : StudyNames.average(metric, row.value(), row.ciLow(), row.ciHigh());
    }

    private static String share(SensitivityRow row) {
        return String.format(
                Locale.ROOT,
                "%s of its variance (%s to %s)",
                Numerals.PAGE.percent(row.value()),
                Numerals.PAGE.percent(row.ciLow()),
                Numerals.PAGE.percent(row.ciHigh()));
    }

    private static String oneOf(List<String> names) {
        int named = names.size() <= MAX_NAMED + 1 ? names.size() : MAX_NAMED;
        String others =
                names.size() > named ? String.format(Locale.ROOT, " or one of %d others", names.size() - named) : "";
        return String.join(" or ", names.subList(0, named)) + others;
    }

    private String differs(Metric metric) {
        List<ContrastRow> rows = results.contrasts().stream()
                .filter(row -> row.metric().equals(metric.id()))
                .toList();
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        rows.forEach(row -> verdicts.merge(row.verdict(), 1, Integer::sum));
        List<ContrastRow> clear = rows.stream()
                .filter(row -> row.verdict().equals("higher") || row.verdict().equals("lower"))
                .sorted(Comparator.comparingDouble((ContrastRow row) -> -Math.abs(row.meanDiff())))
                .toList();
        String best = best(metric);
        if (clear.isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "%s: no point is clearly higher or lower than the baseline (%s).%s",
                    metric.label(),
                    names.point(results.plan().baseline()),
                    best);
        }
        ContrastRow most = clear.get(0);
        List<String> largest = clear.stream()
                .filter(row -> !(farthest(row) < nearest(most)))
                .map(row -> names.point(row.point()))
                .toList();
        return String.format(
                Locale.ROOT,
                "%s: the largest clear difference to the baseline (%s) is at %s%s, %s. Of %d points, %d are higher, %d lower, %d the same, %d undecided.%s",
                metric.label(),
                names.point(results.plan().baseline()),
                oneOf(largest),
                largest.size() == 1 ? "" : ", which cannot be told apart. At " + largest.get(0),
                StudyNames.difference(metric, most.meanDiff(), most.ciLow(), most.ciHigh()),
                rows.size(),
                verdicts.getOrDefault("higher", 0),
                verdicts.getOrDefault("lower", 0),
                verdicts.getOrDefault("same", 0),
                verdicts.getOrDefault("undecided", 0),
                best);
    }

    /** Get the end of a difference's interval that is farthest from zero. */
    private static double farthest(ContrastRow row) {
        return Math.max(Math.abs(row.ciLow()), Math.abs(row.ciHigh()));
    }

    /** Get the end of a clear difference's interval that is nearest to zero. */
    private static double nearest(ContrastRow row) {
        return Math.min(Math.abs(row.ciLow()), Math.abs(row.ciHigh()));
    }

    private String best(Metric metric) {
        List<SummaryRow> best = results.summaries().stream()
                .filter(row ->
                        row.metric().equals(metric.id()) && row.amongBest().equals("yes"))
                .toList();
        if (best.isEmpty()) {
            return "";
        }
        String way = metric.direction() == Direction.LESS ? "lowest" : "highest";
        return best.size() == 1
                ? String.format(
                        Locale.ROOT,
                        " The %s is at %s.",
                        way,
                        names.point(best.get(0).point()))
                : String.format(Locale.ROOT, " %d points cannot be told apart from the %s.", best.size(), way);
    }

    private Optional<String> moves(Metric metric) {
        List<MoveRow> rows = results.moves().stream()
                .filter(row -> row.metric().equals(metric.id()))
                .sorted(Comparator.comparing(MoveRow::isSure).thenComparingDouble(MoveRow::distance))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        MoveRow most = rows.get(rows.size() - 1);
        String factor = Labels.within(names.factor(most.factor()));
        if (!most.isSure()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%s: no factor clearly moves it. The averages lie farthest apart with %s, %s, which may be chance.",
                    metric.label(),
                    factor,
                    ends(metric, most)));
        }
        List<String> largest = rows.stream()
                .filter(row -> row.isSure() && row.ciHigh() >= most.ciLow())
                .map(row -> Labels.within(names.factor(row.factor())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(largest);
        return Optional.of(String.format(
                Locale.ROOT,
                "%s moves most with %s%s: averages %s, apart by %s.",
                metric.label(),
                oneOf(largest),
                largest.size() == 1 ? "" : ", which cannot be told apart. With " + factor,
                ends(metric, most),
                StudyNames.average(metric, most.distance(), most.ciLow(), most.ciHigh())));
    }

    private static String ends(Metric metric, MoveRow row) {
        int decimals = MetricWords.usualDecimals(metric);
        return String.format(
                Locale.ROOT,
                "from %s to %s",
                Numerals.PAGE.plain(row.lowest(), decimals),
                Numerals.PAGE.plain(row.highest(), decimals));
    }

    /** Say where runs ended for want of more, not because averages were precise. */
    private Optional<String> capped() {
        Map<Integer, String> reasons = new LinkedHashMap<>();
        results.summaries().forEach(row -> reasons.put(row.point(), row.stopReason()));
        long unvaried = reasons.values().stream().filter("unvaried"::equals).count();
        long capped = unvaried + reasons.values().stream().filter("cap"::equals).count();
        if (capped == 0 || reasons.size() < results.plan().points().size()) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "At %d of %d points runs ended at the cap of %d, before averages were as precise as asked for.%s",
                capped,
                reasons.size(),
                results.plan().study().replications().most(),
                unvaried == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                " At %d of them hardly a run differs in a metric that the rule watches: how precise its average is, is not known.",
                                unvaried)));
    }

    private void thresholds(List<String> sentences) {
        results.plan()
                .study()
                .thresholds()
                .forEach(threshold ->
                        sentences.add(threshold.text() + " is " + ThresholdWords.of(results, threshold.text()) + "."));
    }
}
