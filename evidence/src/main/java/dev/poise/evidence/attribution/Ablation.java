package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.parameters.Mechanism;
import dev.poise.statistics.Bootstrap;
import dev.poise.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Switches mechanisms off in all alternatives of a claim and looks at what is left of its headline. The same number of replications with and
 * without, replication by replication with the same luck.
 */
public final class Ablation {
    /** Seed of the resamples; no other bootstrap of this module has it. */
    private static final long BOOTSTRAP_SEED = 20_264;

    private final AlternativeFactory alternatives;
    private final StateOfTheWorld world;
    private final RunEnvironment environment;
    private final ReplicationPolicy policy;
    private final ClaimEvaluator whole;

    /**
     * Prepare.
     *
     * @param alternatives puts alternatives together
     * @param world what all alternatives have in common
     * @param environment what runs are made with
     * @param policy how many runs are spent on each answer; not sequential
     */
    public Ablation(
            AlternativeFactory alternatives,
            StateOfTheWorld world,
            RunEnvironment environment,
            ReplicationPolicy policy) {
        this(alternatives, world, environment, policy, new ClaimEvaluator(alternatives, world, environment));
    }

    /**
     * Prepare, with runs of the whole model that are there already.
     *
     * @param whole tries claims in the same world with nothing more switched off
     */
    public Ablation(
            AlternativeFactory alternatives,
            StateOfTheWorld world,
            RunEnvironment environment,
            ReplicationPolicy policy,
            ClaimEvaluator whole) {
        this.alternatives = alternatives;
        this.world = world;
        this.environment = environment;
        this.policy = policy;
        this.whole = whole;
    }

    /** Switch off every mechanism by itself. */
    public List<AblationEffect> one(Claim claim) {
        return Mechanism.all().stream()
                .filter(mechanism -> !world.without().contains(mechanism))
                .map(mechanism -> without(claim, List.of(mechanism)))
                .toList();
    }

    /** Switch off all mechanisms that are said to be behind a claim. */
    public AblationEffect named(Claim claim) {
        return without(claim, claim.mechanisms());
    }

    /**
     * Switch off those mechanisms behind a claim that hold none of its headline's measures fixed: only these can show something.
     *
     * @return without mechanisms, and nothing removed, when there is none such
     */
    public AblationEffect telling(Claim claim) {
        return without(claim, able(claim));
    }

    /** Switch off each of these by itself, where the headline is an effect whose size can be compared. */
    public List<AblationEffect> tellingAlone(Claim claim) {
        List<Mechanism> able = able(claim);
        return able.size() < 2 || !claim.headline().question().isSampled()
                ? List.of()
                : able.stream()
                        .map(mechanism -> without(claim, List.of(mechanism)))
                        .toList();
    }

    private static List<Mechanism> able(Claim claim) {
        return claim.mechanisms().stream()
                .filter(mechanism -> !FixedBySwitch.concerns(mechanism, claim.headline()))
                .toList();
    }

    private AblationEffect without(Claim claim, List<Mechanism> off) {
        Claim headline = claim.headlined();
        PartResult before = result(whole, headline);
        Set<Mechanism> more = new TreeSet<>();
        more.addAll(off);
        ClaimEvaluator evaluator =
                off.isEmpty() ? whole : new ClaimEvaluator(alternatives, world.without(more), environment);
        PartResult after = result(evaluator, headline);
        boolean byConstruction =
                off.stream().anyMatch(mechanism -> FixedBySwitch.concerns(mechanism, claim.headline()));
        Interval certainty = removed(before.sample(), after.sample());
        return new AblationEffect(
                off,
                after.estimate().value(),
                certainty.isKnown()
                        ? 1 - after.estimate().value() / before.estimate().value()
                        : Double.NaN,
                certainty,
                after.finding(),
                byConstruction);
    }

    private PartResult result(ClaimEvaluator evaluator, Claim headline) {
        return evaluator.judge(List.of(headline), policy).claims().get(0).headline();
    }

    /** Get the certainty of the share of a mean that is gone; unknown when the two are not made from means of pairs. */
    private static Interval removed(double[] before, double[] after) {
        int n = Math.min(before.length, after.length);
        List<Integer> whole = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            if (Double.isFinite(before[r]) && Double.isFinite(after[r])) {
                whole.add(r);
            }
        }
        if (whole.isEmpty()) {
            return Interval.unknown(Interval.DEFAULT_LEVEL);
        }
        return Bootstrap.usual(BOOTSTRAP_SEED)
                .of(
                        whole.size(),
                        times -> {
                            double left = 0;
                            double all = 0;
                            for (int i = 0; i < times.length; i++) {
                                left += times[i] * after[whole.get(i)];
                                all += times[i] * before[whole.get(i)];
                            }
                            return 1 - left / all;
                        },
                        Interval.DEFAULT_LEVEL);
    }
}
