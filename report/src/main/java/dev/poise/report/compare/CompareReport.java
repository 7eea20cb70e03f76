package dev.poise.report.compare;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.report.page.Card;
import dev.poise.report.page.ComparePage;
import dev.poise.report.page.Pages;
import dev.poise.report.parts.Origins;
import dev.poise.report.parts.OutcomeCards;
import dev.poise.report.parts.SummaryCells;
import dev.poise.report.words.Answer;
import dev.poise.report.words.Caution;
import dev.poise.report.words.ComparisonAnswer;
import dev.poise.report.words.Language;
import dev.poise.report.words.Notes;
import java.util.List;
import java.util.stream.IntStream;

/** The report of a comparison: one HTML file that is read offline. */
public final class CompareReport {
    private CompareReport() {}

    /**
     * Write the report. The same comparison gives the same text, byte for byte.
     *
     * @param comparison what came out
     * @return the whole file, to be written as UTF-8
     */
    public static String html(Comparison comparison) {
        return Pages.html(page(comparison));
    }

    /**
     * Write the answer and the four outcomes on one page, to be printed. The same comparison gives the same text, byte for byte.
     *
     * @param comparison what came out
     * @return the whole file, to be written as UTF-8
     */
    public static String onePage(Comparison comparison) {
        return Pages.onePage(page(comparison));
    }

    private static ComparePage page(Comparison comparison) {
        Answer answer = ComparisonAnswer.of(comparison, Language.of("en"));
        MetricTables tables = new MetricTables(comparison);
        List<String> names =
                comparison.alternatives().stream().map(Alternative::name).toList();
        return new ComparePage(
                answer.question(),
                names,
                answer.sentences(),
                answer.basis(),
                Caution.INVOLVEMENT,
                Notes.of(comparison),
                cards(comparison),
                TogetherCards.of(comparison.twoByTwo()),
                new SprintFans(comparison).figures(),
                new ForestRows(comparison).forest(),
                List.of(new TimeBars(comparison).figure(), new HourBars(comparison).figure()),
                tables.metrics(),
                tables.differences(),
                tables.scenarios(),
                tables.settings(),
                Origins.failures(comparison.failures()),
                Origins.of(comparison.provenance()));
    }

    private static List<Card> cards(Comparison comparison) {
        List<OutcomeCards.Compared> others = IntStream.range(
                        0, comparison.differences().size())
                .mapToObj(i -> new OutcomeCards.Compared(
                        comparison.alternatives().get(i + 1).name(),
                        AlternativeStyle.style(i + 1),
                        comparison.differences().get(i)::contrast))
                .toList();
        Alternative baseline = comparison.baseline();
        return new OutcomeCards(
                        "glance",
                        others,
                        metric -> baseline.name() + ": " + SummaryCells.average(metric, baseline.summary(metric)))
                .cards();
    }
}
