package dev.poise.report.words;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.Summary;
import dev.poise.experiments.comparison.TwoByTwo;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the answer to a comparison from its verdicts: which way, by how much, how sure. */
public final class ComparisonAnswer {
    private final Comparison comparison;
    private final Language language;

    private ComparisonAnswer(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /**
     * Write the answer.
     *
     * @param comparison what came out
     * @param english for a terminal or for a page
     */
    public static Answer of(Comparison comparison, Language english) {
        ComparisonAnswer answer = new ComparisonAnswer(comparison, english);
        return new Answer(answer.question(), answer.sentences(), answer.basis());
    }

    private List<String> sentences() {
        return comparison.alternatives().size() == 1
                ? List.of(alone())
                : ComparisonSentences.of(comparison, new DifferenceWords(language, StateScale.OF_ONE));
    }

    private String question() {
        return comparison.differences().isEmpty() ? what() : OnsetWords.question(comparison.onset(), what());
    }

    private String what() {
        TwoByTwo two = comparison.twoByTwo();
        String baseline = comparison.baseline().name();
        if (two != null) {
            return String.format(
                    Locale.ROOT,
                    "What do %s and %s do to the same team, each alone and both together?",
                    two.first().spec().label(),
                    two.second().spec().label());
        }
        return comparison.alternatives().size() == 1
                ? String.format(Locale.ROOT, "What comes out of %s?", baseline)
                : String.format(
                        Locale.ROOT,
                        "What is different from %s under %s?",
                        baseline,
                        language.listed(comparison.alternatives().stream()
                                .skip(1)
                                .map(Alternative::name)
                                .toList()));
    }

    private String basis() {
        IntSummaryStatistics runs =
                comparison.alternatives().stream().mapToInt(Alternative::runs).summaryStatistics();
        IntSummaryStatistics sprints = comparison.alternatives().stream()
                .mapToInt(Alternative::sprints)
                .summaryStatistics();
        return String.format(
                Locale.ROOT,
                "%s run%s of each scenario over %s sprint%s, seed %d.%s %s the 95%% confidence interval of the average.",
                range(runs),
                runs.getMax() == 1 ? "" : "s",
                range(sprints),
                sprints.getMax() == 1 ? "" : "s",
                comparison.provenance().seed(),
                comparison.alternatives().size() == 1
                        ? ""
                        : " Runs are paired (common random numbers): in each replication every scenario has the same ideas, illnesses and luck. "
                                + OnsetWords.meaning(
                                        comparison.onset(),
                                        "scenario",
                                        comparison.baseline().name()),
                comparison.twoByTwo() == null ? "In brackets" : "After ±");
    }

    private static String range(IntSummaryStatistics numbers) {
        return numbers.getMin() == numbers.getMax()
                ? Integer.toString(numbers.getMax())
                : String.format(Locale.ROOT, "%d to %d", numbers.getMin(), numbers.getMax());
    }

    private String alone() {
        Alternative alternative = comparison.baseline();
        return Outcomes.FOUR.stream()
                .map(metric -> {
                    Summary summary = alternative.summary(metric);
                    int decimals = Numerals.decimals(metric, summary.certainty());
                    return String.format(
                            Locale.ROOT,
                            "%s %s (%s)",
                            language.text("outcome." + metric.id() + ".inSentence"),
                            language.numerals().plain(summary.mean(), decimals),
                            language.numerals()
                                    .span(
                                            summary.certainty().low(),
                                            summary.certainty().high(),
                                            decimals));
                })
                .collect(Collectors.joining(", ", alternative.name() + ": ", "."));
    }
}
