package dev.poise.evidence.claims.trial;

import dev.poise.evidence.claims.Arms;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Part;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.question.Estimate;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries claims in one world. Runs are kept: what was run once is there for the next question. A part that is answered by a mean
 * over replications gets runs until its interval is narrow enough and stays so (see {@link StoppingRule}); where the rule stops
 * depends on the values alone. Other parts get a fixed number. Not thread-safe.
 */
public final class Trial {
    private static final int FIRST = 15;

    private final RunStore runs;

    /**
     * Prepare a world.
     *
     * @param arms puts arms together
     * @param world what all arms have in common
     * @param machine what runs are made with
     */
    public Trial(Arms arms, World world, Machine machine) {
        runs = new RunStore(arms, world, machine);
    }

    /**
     * Try claims.
     *
     * @param claims which claims
     * @param effort how many runs are spent
     * @return what came of every claim
     * @throws Interrupted when it was cancelled
     */
    public Verdicts judge(List<Claim> claims, Effort effort) {
        Map<Part, Integer> stopped = run(
                claims.stream()
                        .flatMap(claim -> claim.parts().stream())
                        .distinct()
                        .toList(),
                effort);
        List<ClaimResult> results = claims.stream()
                .map(claim -> new ClaimResult(
                        claim,
                        claim.parts().stream()
                                .map(part -> result(part, stopped.getOrDefault(part, 0), effort))
                                .toList()))
                .toList();
        return new Verdicts(results, runs.arms(), runs.runs(), runs.failures());
    }

    /** Get what was run, to look at more than verdicts. */
    public RunStore runs() {
        return runs;
    }

    private Map<Part, Integer> run(List<Part> parts, Effort effort) {
        Map<Part, Integer> stopped = new LinkedHashMap<>();
        List<Part> open = new ArrayList<>(parts);
        int n = Math.min(effort.atMost(), Math.max(effort.atLeast() + effort.lookAhead(), FIRST));
        while (!open.isEmpty()) {
            int made = n;
            runs.fill(open.stream()
                    .flatMap(part -> part.question().needs(replications(part, made, effort)).stream())
                    .toList());
            open.removeIf(part -> isDone(part, made, effort, stopped));
            n = Math.min(effort.atMost(), n + Math.max(FIRST, n / 2));
        }
        return stopped;
    }

    private static int replications(Part part, int sampled, Effort effort) {
        return part.question().isSampled() ? sampled : part.question().replications(effort.usual());
    }

    private boolean isDone(Part part, int n, Effort effort, Map<Part, Integer> stopped) {
        if (!part.question().isSampled()) {
            stopped.put(part, replications(part, n, effort));
            return true;
        }
        StoppingRule rule = new StoppingRule(
                List.of(part.expectation().precision()),
                effort.level(),
                effort.atLeast(),
                effort.lookAhead(),
                effort.atMost());
        StopDecision decision = rule.decide(part.question().sample(runs, n));
        if (decision instanceof StopDecision.GoOn) {
            return false;
        }
        stopped.put(part, decision.runs());
        return true;
    }

    private PartResult result(Part part, int n, Effort effort) {
        Estimate estimate = part.question().estimate(runs, n, effort.level());
        return new PartResult(
                part,
                estimate,
                part.expectation().judge(estimate.value(), estimate.interval()),
                part.question().sample(runs, n));
    }
}
