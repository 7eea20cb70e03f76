package dev.poise.evidence.claims.evaluation;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates claims in one world. Runs are kept, and used again by later questions. A part that is answered by a mean
 * over replications gets runs until its interval is narrow enough and stays so (see {@link StoppingRule}); where the rule stops
 * depends on the values alone. Other parts get a fixed number. Not thread-safe.
 */
public final class ClaimEvaluator {
    /** Replications of the first round, and the fewest that a round adds: so that rounds are worth their threads. */
    private static final int SMALLEST_ROUND = 15;

    private final RunStore runs;

    /**
     * Prepare a world.
     *
     * @param alternatives puts alternatives together
     * @param world what all alternatives have in common
     * @param environment what runs are made with
     */
    public ClaimEvaluator(AlternativeFactory alternatives, StateOfTheWorld world, RunEnvironment environment) {
        runs = new RunStore(alternatives, world, environment);
    }

    /**
     * Evaluate claims.
     *
     * @param claims which claims
     * @param policy how many runs are spent
     * @return a verdict for every claim, in their order
     * @throws RunsInterruptedException when it is cancelled
     */
    public Verdicts judge(List<Claim> claims, ReplicationPolicy policy) {
        Map<ClaimPart, Integer> stopped = run(
                claims.stream()
                        .flatMap(claim -> claim.parts().stream())
                        .distinct()
                        .toList(),
                policy);
        List<ClaimResult> results = claims.stream()
                .map(claim -> new ClaimResult(
                        claim,
                        claim.parts().stream()
                                .map(part -> result(part, stopped.getOrDefault(part, 0), policy))
                                .toList()))
                .toList();
        return new Verdicts(results, runs.alternatives(), runs.runs(), runs.failures());
    }

    /** Get the runs made so far, for other questions than verdicts. */
    public RunStore runs() {
        return runs;
    }

    private Map<ClaimPart, Integer> run(List<ClaimPart> parts, ReplicationPolicy policy) {
        Map<ClaimPart, Integer> stopped = new LinkedHashMap<>();
        List<ClaimPart> open = new ArrayList<>(parts);
        int n = Math.min(policy.atMost(), Math.max(policy.atLeast() + policy.lookAhead(), SMALLEST_ROUND));
        while (!open.isEmpty()) {
            int made = n;
            runs.fill(open.stream()
                    .flatMap(part -> part.question().needs(replications(part, made, policy)).stream())
                    .toList());
            open.removeIf(part -> isDone(part, made, policy, stopped));
            n = Math.min(policy.atMost(), n + Math.max(SMALLEST_ROUND, n / 2));
        }
        return stopped;
    }

    private static int replications(ClaimPart part, int sampled, ReplicationPolicy policy) {
        return part.question().isSampled() ? sampled : part.question().replications(policy.usual());
    }

    private boolean isDone(ClaimPart part, int n, ReplicationPolicy policy, Map<ClaimPart, Integer> stopped) {
        if (!part.question().isSampled()) {
            stopped.put(part, replications(part, n, policy));
            return true;
        }
        StoppingRule rule = new StoppingRule(
                List.of(part.expectation().precision()),
                policy.level(),
                policy.atLeast(),
                policy.lookAhead(),
                policy.atMost());
        StopDecision decision = rule.decide(part.question().sample(runs, n));
        if (decision instanceof StopDecision.GoOn) {
            return false;
        }
        stopped.put(part, decision.runs());
        return true;
    }

    private PartResult result(ClaimPart part, int n, ReplicationPolicy policy) {
        ClaimEstimate estimate = part.question().estimate(runs, n, policy.level());
        return new PartResult(
                part,
                estimate,
                part.expectation().judge(estimate.value(), estimate.interval()),
                part.question().sample(runs, n));
    }
}
