package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.Arms;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.claims.trial.Machine;
import dev.poise.evidence.claims.trial.PartResult;
import dev.poise.evidence.claims.trial.Trial;
import dev.poise.settings.Mechanism;
import dev.poise.statistics.Bootstrap;
import dev.poise.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Switches mechanisms off in all arms of a claim and looks at what is left of its headline. The same number of replications with and
 * without, replication by replication with the same luck.
 */
public final class Ablation {
    private static final long DRAWS = 20_264;

    private final Arms arms;
    private final World world;
    private final Machine machine;
    private final Effort effort;
    private final Trial whole;

    /**
     * Prepare.
     *
     * @param arms puts arms together
     * @param world what all arms have in common
     * @param machine what runs are made with
     * @param effort how many runs are spent on each answer; not sequential
     */
    public Ablation(Arms arms, World world, Machine machine, Effort effort) {
        this(arms, world, machine, effort, new Trial(arms, world, machine));
    }

    /**
     * Prepare, with runs of the whole model that are there already.
     *
     * @param whole tries claims in the same world with nothing more switched off
     */
    public Ablation(Arms arms, World world, Machine machine, Effort effort, Trial whole) {
        this.arms = arms;
        this.world = world;
        this.machine = machine;
        this.effort = effort;
        this.whole = whole;
    }

    /** Switch off every mechanism by itself. */
    public List<Removal> one(Claim claim) {
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> !world.without().contains(mechanism))
                .map(mechanism -> without(claim, List.of(mechanism)))
                .toList();
    }

    /** Switch off all mechanisms that are said to be behind a claim. */
    public Removal named(Claim claim) {
        return without(claim, claim.mechanisms());
    }

    /**
     * Switch off those mechanisms behind a claim that hold none of its headline's measures fixed: only these can show something.
     *
     * @return without mechanisms, and nothing removed, when there is none such
     */
    public Removal telling(Claim claim) {
        return without(claim, able(claim));
    }

    /** Switch off each of these by itself, where the headline is an effect whose size can be compared. */
    public List<Removal> tellingAlone(Claim claim) {
        List<Mechanism> able = able(claim);
        return able.size() < 2 || !claim.headline().question().isSampled()
                ? List.of()
                : able.stream()
                        .map(mechanism -> without(claim, List.of(mechanism)))
                        .toList();
    }

    private static List<Mechanism> able(Claim claim) {
        return claim.mechanisms().stream()
                .filter(mechanism -> !HeldFixed.concerns(mechanism, claim.headline()))
                .toList();
    }

    private Removal without(Claim claim, List<Mechanism> off) {
        Claim headline = claim.headlined();
        PartResult before = result(whole, headline);
        Set<Mechanism> more = EnumSet.noneOf(Mechanism.class);
        more.addAll(off);
        Trial trial = off.isEmpty() ? whole : new Trial(arms, world.without(more), machine);
        PartResult after = result(trial, headline);
        boolean byConstruction = off.stream().anyMatch(mechanism -> HeldFixed.concerns(mechanism, claim.headline()));
        Interval certainty = removed(before.sample(), after.sample());
        return new Removal(
                off,
                after.estimate().value(),
                certainty.isKnown()
                        ? 1 - after.estimate().value() / before.estimate().value()
                        : Double.NaN,
                certainty,
                after.finding(),
                byConstruction);
    }

    private PartResult result(Trial trial, Claim headline) {
        return trial.judge(List.of(headline), effort).claims().get(0).headline();
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
        return Bootstrap.usual(DRAWS)
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
