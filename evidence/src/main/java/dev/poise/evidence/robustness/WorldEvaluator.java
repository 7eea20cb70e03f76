package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.claims.evaluation.Verdicts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries claims in plausible worlds, several worlds side by side. Runs are few in each world, and every answer is judged by its own
 * certainty: what counts is in how many worlds it comes out so. The outcome does not depend on the number of threads.
 */
public final class WorldEvaluator {
    private WorldEvaluator() {}

    /**
     * Try claims.
     *
     * @param alternatives puts alternatives together
     * @param claims which claims; their sentences and every prediction by itself
     * @param worlds in which worlds
     * @param environment what runs are made with; is told of every world that is done
     * @param policy how many runs are spent in each world
     * @return what became of each sentence and each prediction, by its id, in the order of the claims; empty without worlds
     * @throws RunsInterruptedException when it was cancelled
     */
    public static Map<String, Robustness> in(
            AlternativeFactory alternatives,
            List<Claim> claims,
            Worlds worlds,
            RunEnvironment environment,
            ReplicationPolicy policy) {
        if (worlds.plausible().isEmpty()) {
            return Map.of();
        }
        List<Claim> statements =
                claims.stream().flatMap(claim -> claim.statements().stream()).toList();
        List<Verdicts> verdicts = environment.each(
                worlds.plausible(),
                (drawn, alone) -> new ClaimEvaluator(alternatives, drawn.world(), alone).judge(statements, policy));
        Map<String, Robustness> robustness = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            int claim = i;
            List<ClaimResult> results =
                    verdicts.stream().map(one -> one.claims().get(claim)).toList();
            robustness.put(statements.get(i).id(), robustness(results, worlds));
        }
        return robustness;
    }

    private static Robustness robustness(List<ClaimResult> results, Worlds worlds) {
        Map<Finding, Integer> findings = new LinkedHashMap<>();
        for (Finding finding : Finding.values()) {
            findings.put(finding, (int)
                    results.stream().filter(one -> one.finding() == finding).count());
        }
        int onAverage =
                (int) results.stream().filter(ClaimResult::holdsOnAverage).count();
        return new Robustness(findings, onAverage, KeyDrivers.of(results, worlds));
    }
}
