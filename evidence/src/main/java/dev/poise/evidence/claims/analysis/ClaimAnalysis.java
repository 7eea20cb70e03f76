package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found out about claims. Immutable. What was not asked for is empty.
 *
 * @param claims the results of the claims, in the order of the file
 * @param balance the results of the questions about the balance point
 * @param policy how many runs were spent on these
 * @param behind by the id of a claim, what is left of the main effect of its sentence without the mechanisms behind it that can show something
 * @param forms what the added forms do
 * @param sampling how plausible worlds were found
 * @param robustness by the id of a claim or a prediction, what became of the sentence or of the prediction in the plausible worlds
 * @param map the best cells of knowledge and involvement, place by place
 * @param curve value over involvement
 * @param curveWithoutContact the same without the added form that a balance point inside is suspected to depend on
 * @param rest what conclusions depend on
 * @param alternatives how many different alternatives were run in the model as it is
 * @param failures the runs that failed in the model as it is, one line each
 */
public record ClaimAnalysis(
        List<ClaimResult> claims,
        List<ClaimResult> balance,
        ReplicationPolicy policy,
        Map<String, MechanismAttribution> behind,
        List<AdHocForms.Line> forms,
        Sampling sampling,
        Map<String, Robustness> robustness,
        List<Cells> map,
        List<Cells> curve,
        List<Cells> curveWithoutContact,
        AssumptionSensitivity.Found rest,
        int alternatives,
        List<String> failures) {
    /** Copies the collections. */
    public ClaimAnalysis {
        claims = List.copyOf(claims);
        balance = List.copyOf(balance);
        behind = Collections.unmodifiableMap(new LinkedHashMap<>(behind));
        forms = List.copyOf(forms);
        robustness = Collections.unmodifiableMap(new LinkedHashMap<>(robustness));
        map = List.copyOf(map);
        curve = List.copyOf(curve);
        curveWithoutContact = List.copyOf(curveWithoutContact);
        failures = List.copyOf(failures);
    }

    /** Get the most paired runs that an answer was given. */
    public int mostPairs() {
        return policy.atMost();
    }

    /** Return whether a sentence failed: the model says the opposite, or nothing that matters. */
    public boolean isAnyFailed() {
        return claims.stream().anyMatch(claim -> claim.finding().fails());
    }

    /** Add what conclusions depend on. */
    public ClaimAnalysis with(AssumptionSensitivity.Found found) {
        return new ClaimAnalysis(
                claims,
                balance,
                policy,
                behind,
                forms,
                sampling,
                robustness,
                map,
                curve,
                curveWithoutContact,
                found,
                alternatives,
                failures);
    }
}
