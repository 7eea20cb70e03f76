package dev.poise.report.csv;

import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.experiments.run.CsvText;
import dev.poise.report.words.ClaimWords;
import java.util.List;

/** What came of claims as CSV: a row per part. */
public final class ClaimsCsv {
    private ClaimsCsv() {}

    /** Write what came of every part. */
    public static String of(ClaimAnalysis examination) {
        CsvText csv = new CsvText(List.of(
                "id",
                "claimVerdict",
                "hypothesis",
                "part",
                "decides",
                "verdict",
                "effect",
                "low",
                "high",
                "n",
                "unit",
                "expected"));
        for (ClaimResult claim : examination.claims()) {
            for (PartResult result : claim.parts()) {
                csv.add(
                        claim.claim().id(),
                        claim.finding().words(),
                        claim.claim().hypothesis(),
                        result.part().name(),
                        result.part().decides(),
                        result.finding().words(),
                        result.estimate().value(),
                        result.estimate().interval().low(),
                        result.estimate().interval().high(),
                        result.estimate().n(),
                        result.part().unit(),
                        ClaimWords.expected(result.part()));
            }
        }
        return csv.toString();
    }
}
