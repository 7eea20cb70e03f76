package dev.poise.scenarios.claims.why;

import dev.poise.scenarios.claims.Arms;
import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.Finding;
import dev.poise.scenarios.claims.World;
import dev.poise.scenarios.claims.trial.ClaimResult;
import dev.poise.scenarios.claims.trial.Effort;
import dev.poise.scenarios.claims.trial.Machine;
import dev.poise.scenarios.claims.trial.PartResult;
import dev.poise.scenarios.claims.trial.Trial;
import dev.poise.scenarios.claims.trial.Verdicts;
import dev.poise.settings.Mechanism;
import dev.poise.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the conclusions rest on: every assumption halved and doubled, every added form removed, one at a time, and which claims come
 * out otherwise then. A claim holds by the averages when every part that decides meets its expectation. It turns when it held before
 * and does not then, or the other way round, and the part that makes it turn has surely moved (95%, pair by pair), or has no pairs
 * and is judged otherwise.
 */
public final class Rest {
    private static final double SURE = 0.05;

    private final Arms arms;
    private final List<Claim> claims;
    private final World world;
    private final Machine machine;
    private final Effort effort;
    private final List<ClaimResult> before;

    /**
     * Prepare: tries the claims in the model as it is.
     *
     * @param arms puts arms together
     * @param claims which claims; parts that do not decide are left out
     * @param world what all arms have in common
     * @param machine what runs are made with
     * @param effort how many runs are spent on each answer; not sequential
     */
    public Rest(Arms arms, List<Claim> claims, World world, Machine machine, Effort effort) {
        this.arms = arms;
        this.claims = claims.stream().map(Claim::lean).toList();
        this.world = world;
        this.machine = machine;
        this.effort = effort;
        this.before = new Trial(arms, world, machine).judge(this.claims, effort).claims();
    }

    /**
     * What became of the claims under one change.
     *
     * @param what the change, in words
     * @param remark what is special about it, may be empty
     * @param turns the claims that turned
     * @param failed how many runs failed
     */
    public record Line(String what, String remark, List<Turn> turns, int failed) {
        /** Copies the list. */
        public Line {
            turns = List.copyOf(turns);
        }
    }

    /** Halve or double an assumption. */
    public Line change(Change change) {
        World changed = world.with(change.in(world.settings()));
        List<String> remarks = new ArrayList<>();
        if (change.cut()) {
            remarks.add("cut at 1");
        }
        if (change.outside()) {
            remarks.add("outside its range");
        }
        return line(change.words(), String.join(", ", remarks), changed);
    }

    /** Remove an added form. */
    public Line remove(Mechanism form) {
        return line(form.id() + " removed", "added form", world.without(Set.of(form)));
    }

    private Line line(String what, String remark, World changed) {
        Verdicts after = new Trial(arms, changed, machine).judge(claims, effort);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            boolean held = holds(before.get(i));
            boolean holds = holds(after.claims().get(i));
            if (held != holds && isSure(before.get(i), after.claims().get(i), held)) {
                turns.add(new Turn(before.get(i), after.claims().get(i), holds));
            }
        }
        return new Line(what, remark, turns, after.failures().size());
    }

    private static boolean holds(ClaimResult result) {
        return result.parts().stream().allMatch(Rest::holds);
    }

    private static boolean holds(PartResult result) {
        return result.part().expectation().margin(result.estimate().value()) >= 0;
    }

    /** Tell whether a part that did not hold on one side has surely moved. */
    private static boolean isSure(ClaimResult before, ClaimResult after, boolean held) {
        List<PartResult> falling = (held ? after : before).parts();
        for (int i = 0; i < falling.size(); i++) {
            PartResult one = before.parts().get(i);
            PartResult other = after.parts().get(i);
            if (holds(falling.get(i)) || holds(one) == holds(other)) {
                continue;
            }
            if (one.sample().length == 0 ? supported(one) != supported(other) : hasMoved(one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean supported(PartResult result) {
        return result.finding() == Finding.SUPPORTED;
    }

    private static boolean hasMoved(PartResult one, PartResult other) {
        int n = Math.min(one.sample().length, other.sample().length);
        return PairedComparison.of(Arrays.copyOf(one.sample(), n), Arrays.copyOf(other.sample(), n))
                        .pValue()
                < SURE;
    }
}
