package dev.poise.report.claims;

import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.report.page.Table;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.PredictionWords;
import java.util.List;
import java.util.Locale;

/** The sharper predictions of all claims as one table. */
final class Predictions {
    private Predictions() {}

    static Table table(ClaimAnalysis analysis) {
        return new Table(
                "Sharper predictions, each with its own verdict",
                List.of("Prediction", "Verdict", "Effect", "Certainty", "Expected", "From"),
                PredictionWords.sorted(analysis.claims()).stream()
                        .map(Predictions::row)
                        .toList());
    }

    private static Table.Row row(ClaimResult prediction) {
        PartResult result = prediction.headline();
        return new Table.Row(
                String.format(
                        Locale.ROOT,
                        "%s %s",
                        prediction.claim().id(),
                        result.part().name()),
                "",
                List.of(
                        new Table.Cell(
                                result.finding().words(), "", result.finding().fails()),
                        Table.Cell.of(ClaimWords.effect(result)),
                        Table.Cell.of(ClaimWords.certainty(result)),
                        Table.Cell.of(ClaimWords.expected(result.part())),
                        Table.Cell.of(result.part().basis())));
    }
}
