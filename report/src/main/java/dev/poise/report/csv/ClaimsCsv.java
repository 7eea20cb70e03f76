package dev.poise.report.csv;

import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.experiments.run.CsvText;
import dev.poise.report.words.ClaimWords;
import java.util.List;

/** The results of claims as CSV: a row for each thing that a sentence says, and a row for each sharper prediction. */
public final class ClaimsCsv {
    private ClaimsCsv() {}

    /** Write the result of every part. */
    public static String of(ClaimAnalysis examination) {
        CsvText csv = new CsvText(List.of(
                "id",
                "sentenceVerdict",
                "hypothesis",
                "kind",
                "part",
                "verdict",
                "effect",
                "low",
                "high",
                "n",
                "unit",
                "expected",
                "basis"));
        for (ClaimResult claim : examination.claims()) {
            claim.sentence().forEach(result -> add(csv, claim, "sentence", result));
            claim.predictions().forEach(result -> add(csv, claim, "prediction", result));
        }
        return csv.toString();
    }

    private static void add(CsvText csv, ClaimResult claim, String kind, PartResult result) {
        csv.add(
                claim.claim().id(),
                claim.finding().words(),
                claim.claim().hypothesis(),
                kind,
                result.part().name(),
                result.finding().words(),
                result.estimate().value(),
                result.estimate().interval().low(),
                result.estimate().interval().high(),
                result.estimate().n(),
                result.part().unit(),
                ClaimWords.expected(result.part()),
                result.part().basis());
    }
}
