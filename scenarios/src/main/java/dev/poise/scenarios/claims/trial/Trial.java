package dev.poise.scenarios.claims.trial;

import dev.poise.scenarios.claims.Arms;
import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.Part;
import dev.poise.scenarios.claims.World;
import dev.poise.scenarios.claims.question.Estimate;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries claims in one world. A part that is answered by a mean over replications gets runs until its interval is narrow enough
 * and stays so (see {@link StoppingRule}); where the rule stops depends on the values alone. Other parts get a fixed number.
 */
public final class Trial {
    private static final int FIRST = 15;

    private final RunStore runs;
    private final Effort effort;
    private final Map<Part, Integer> stopped = new LinkedHashMap<>();

    private Trial(RunStore runs, Effort effort) {
        this.runs = runs;
        this.effort = effort;
    }

    /**
     * Try claims.
     *
     * @param arms puts arms together
     * @param claims which claims
     * @param world what all arms have in common
     * @param machine what runs are made with
     * @param effort how many runs are spent
     * @return what came of every claim
     * @throws Interrupted when it was cancelled
     */
    public static Verdicts of(Arms arms, List<Claim> claims, World world, Machine machine, Effort effort) {
        RunStore store = new RunStore(arms, world, machine);
        Trial trial = new Trial(store, effort);
        trial.run(claims.stream().flatMap(claim -> claim.parts().stream()).toList());
        List<ClaimResult> results = claims.stream()
                .map(claim -> new ClaimResult(
                        claim, claim.parts().stream().map(trial::result).toList()))
                .toList();
        return new Verdicts(results, store.arms(), store.runs(), store.failures());
    }

    private void run(List<Part> parts) {
        List<Part> open = new ArrayList<>(parts);
        int n = Math.min(effort.atMost(), Math.max(effort.atLeast() + effort.lookAhead(), FIRST));
        while (!open.isEmpty()) {
            int made = n;
            runs.fill(open.stream()
                    .flatMap(part -> part.question().needs(replications(part, made)).stream())
                    .toList());
            open.removeIf(part -> isDone(part, made));
            n = Math.min(effort.atMost(), n + Math.max(FIRST, n / 2));
        }
    }

    private int replications(Part part, int sampled) {
        return part.question().isSampled() ? sampled : part.question().replications(effort.usual());
    }

    private boolean isDone(Part part, int n) {
        if (!part.question().isSampled()) {
            stopped.put(part, replications(part, n));
            return true;
        }
        double[] sample = part.question().sample(runs, n);
        StoppingRule rule = new StoppingRule(
                List.of(part.expectation().precision()),
                effort.level(),
                effort.atLeast(),
                effort.lookAhead(),
                effort.atMost());
        StopDecision decision = rule.decide(sample);
        if (decision instanceof StopDecision.GoOn) {
            return false;
        }
        stopped.put(part, decision.runs());
        return true;
    }

    private PartResult result(Part part) {
        Integer n = stopped.get(part);
        if (n == null) {
            throw new IllegalStateException("Part %s was not tried".formatted(part.name()));
        }
        Estimate estimate = part.question().estimate(runs, n, effort.level());
        return new PartResult(part, estimate, part.expectation().judge(estimate.value(), estimate.interval()));
    }
}
