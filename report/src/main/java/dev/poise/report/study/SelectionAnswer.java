package dev.poise.report.study;

import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.report.words.LeverWords;
import dev.poise.report.words.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The result of selecting the best point, in a sentence. */
final class SelectionAnswer {
    private static final int MAX_NAMED = 4;

    private final StudyResults results;
    private final StudyNames names;

    SelectionAnswer(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
    }

    /** Say which point was selected, or which are left; empty where none is selected or runs are still to be made. */
    Optional<String> sentence() {
        if (!(results.plan().study().replications() instanceof Replications.Best best)) {
            return Optional.empty();
        }
        List<SummaryRow> left = results.summaries().stream()
                .filter(row -> row.metric().equals(best.metric().id())
                        && List.of("best", "equal", "budget").contains(row.stopReason()))
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String points = LeverWords.some(
                left.stream().map(row -> names.point(row.point())).toList(), MAX_NAMED);
        String confidence = Numerals.PAGE.percent(best.confidence());
        String metric = best.metric().label();
        String runs = String.format(
                Locale.ROOT,
                "%s of %s runs were made.",
                Numerals.PAGE.count(results.runs()),
                Numerals.PAGE.count(best.budget()));
        return Optional.of(
                switch (left.get(0).stopReason()) {
                    case "best" ->
                        String.format(
                                Locale.ROOT,
                                "%s: the best of %d points is %s, with %s confidence that none is better by as much as matters. %s",
                                metric,
                                results.plan().points().size(),
                                points,
                                confidence,
                                runs);
                    case "equal" ->
                        String.format(
                                Locale.ROOT,
                                "%s: %d of %d points come out as best and as equal, as far as matters (%s confidence): %s. %s",
                                metric,
                                left.size(),
                                results.plan().points().size(),
                                confidence,
                                points,
                                runs);
                    default ->
                        String.format(
                                Locale.ROOT,
                                "%s: which of %d points is best is not decided; the best is among %d that are left (%s confidence): %s. The budget of %s runs does not suffice for another round.",
                                metric,
                                results.plan().points().size(),
                                left.size(),
                                confidence,
                                points,
                                Numerals.PAGE.count(best.budget()));
                });
    }
}
