package dev.poise.report.claims;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.attribution.VerdictFlip;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Expectation;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.parameters.Mechanism;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An examination of the thirty claims with made-up numbers: every third sentence and every fourth prediction fails. */
final class SyntheticClaims {
    private static final ClaimBook BOOK = ClaimFile.builtIn();

    private SyntheticClaims() {}

    static ClaimAnalysis quick() {
        return analysis(
                List.of(), Map.of(), List.of(), 0, Map.of(), List.of(), List.of(), AssumptionSensitivity.Found.NONE);
    }

    static ClaimAnalysis whole() {
        List<ClaimResult> balance =
                BOOK.balance().stream().map(claim -> result(claim, true)).toList();
        Map<String, MechanismAttribution> behind = new LinkedHashMap<>();
        Map<String, Robustness> robustness = new LinkedHashMap<>();
        Map<Finding, Integer> findings = new EnumMap<>(Finding.class);
        findings.put(Finding.SUPPORTED, 120);
        findings.put(Finding.TOO_UNCERTAIN, 50);
        findings.put(Finding.OPPOSED, 30);
        for (Claim claim : BOOK.claims()) {
            behind.put(
                    claim.id(),
                    new MechanismAttribution(
                            new AblationEffect(
                                    claim.mechanisms(),
                                    .01,
                                    .8,
                                    new Interval(.7, .9, .95),
                                    Finding.NO_CLEAR_EFFECT,
                                    false),
                            List.of()));
            claim.statements().forEach(one -> robustness.put(one.id(), new Robustness(findings, 150, List.of())));
        }
        List<AdHocForms.Line> forms = List.of(new AdHocForms.Line(
                Mechanism.CONTACT, balance.get(2), result(balance.get(2).claim(), false)));
        List<AssumptionSensitivity.Line> rest = List.of(new AssumptionSensitivity.Line(
                "burnout.rework doubled",
                "outside its range",
                List.of(new VerdictFlip(balance.get(0), result(balance.get(0).claim(), false), false)),
                0));
        return analysis(
                balance,
                behind,
                forms,
                1000,
                robustness,
                cells(BOOK.map()),
                cells(BOOK.curve()),
                new AssumptionSensitivity.Found(rest, BOOK.ids()));
    }

    private static ClaimAnalysis analysis(
            List<ClaimResult> balance,
            Map<String, MechanismAttribution> behind,
            List<AdHocForms.Line> forms,
            int drawn,
            Map<String, Robustness> robustness,
            List<Cells> map,
            List<Cells> curve,
            AssumptionSensitivity.Found rest) {
        List<ClaimResult> claims = BOOK.claims().stream()
                .map(claim -> judged(claim, claim.id().hashCode() % 3 != 0))
                .toList();
        return new ClaimAnalysis(
                claims,
                balance,
                ReplicationPolicy.fixed(12),
                behind,
                forms,
                new Sampling(drawn, drawn / 2, drawn / 5, 8),
                robustness,
                map,
                curve,
                curve,
                rest,
                100,
                List.of());
    }

    private static ClaimResult judged(Claim claim, boolean holds) {
        return new ClaimResult(
                claim,
                claim.parts().stream()
                        .map(part -> result(
                                part,
                                claim.sentence().contains(part)
                                        ? holds
                                        : part.name().length() % 4 != 0))
                        .toList());
    }

    static ClaimResult result(Claim claim, boolean holds) {
        return new ClaimResult(
                claim, claim.parts().stream().map(part -> result(part, holds)).toList());
    }

    private static PartResult result(ClaimPart part, boolean holds) {
        Expectation expectation = part.expectation();
        double reach = Math.max(1e-3, expectation.low() / 3);
        double value = switch (expectation.kind()) {
            case HIGHER, DIFFERENT -> expectation.low() + 2 * reach;
            case LOWER -> -expectation.low() - 2 * reach;
            case NOT_LOWER -> 0;
            case WITHIN -> (expectation.low() + expectation.high()) / 2;
        };
        double found =
                holds ? value : expectation.kind() == Expectation.Kind.WITHIN ? Double.POSITIVE_INFINITY : -value;
        Interval interval = Double.isInfinite(found)
                ? new Interval(expectation.high() + 1, Double.POSITIVE_INFINITY, .95)
                : Interval.around(found, reach, .95);
        return new PartResult(
                part, new ClaimEstimate(found, interval, 12), expectation.judge(found, interval), new double[0]);
    }

    private static List<Cells> cells(MapPlan plan) {
        return plan.places().stream()
                .map(place -> new Cells(
                        place,
                        .9,
                        plan.grid().cells().stream()
                                .map(cell -> {
                                    double top = 100 - 30 * cell.at("I");
                                    return new Cells.Cell(cell, Sample.of(top - 1, top, top + 1), cell.at("I") < .25);
                                })
                                .toList()))
                .toList();
    }
}
