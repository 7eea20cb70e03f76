package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.Arms;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.Part;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.question.Need;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.claims.trial.Machine;
import dev.poise.evidence.claims.trial.Trial;
import dev.poise.evidence.claims.trial.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the conclusions rest on: every assumption halved and doubled, every mechanism removed, one at a time, and which claims come
 * out otherwise then. Looked at are the claims that are supported and the questions about the balance point. A claim holds on
 * average when every part that decides meets its expectation. It turns when it held before and does not then, or the other way
 * round, and a part that makes it turn has surely moved (99%, pair by pair), or has no pairs and is judged otherwise.
 */
public final class Rest {
    private static final int MAX_ARMS = 24;

    private final Arms arms;
    private final List<Claim> claims;
    private final Machine machine;
    private final Effort few;
    private final List<ClaimResult> known;
    private final List<ClaimResult> before;

    /**
     * Prepare: tries the claims in the model as it is.
     *
     * @param arms puts arms together
     * @param claims which claims; looked at are those that are supported and do not need too many arms
     * @param always questions that are looked at whatever came of them
     * @param machine what runs are made with; is told of every change that is done
     * @param world the model as it is
     * @param pairs how many runs are spent
     */
    public Rest(Arms arms, List<Claim> claims, List<Claim> always, World world, Machine machine, Pairs pairs) {
        this.arms = arms;
        this.machine = machine;
        this.few = Effort.fixed(pairs.changed());
        Trial whole = new Trial(arms, world, machine);
        Effort many = Effort.fixed(pairs.known());
        List<Claim> narrow = claims.stream()
                .filter(claim -> !isTooWide(claim))
                .map(Claim::lean)
                .toList();
        List<Claim> looked = new ArrayList<>();
        whole.judge(narrow, many).claims().stream()
                .filter(result -> result.finding() == Finding.SUPPORTED)
                .forEach(result -> looked.add(result.claim()));
        always.forEach(claim -> looked.add(claim.lean()));
        this.claims = List.copyOf(looked);
        this.known = whole.judge(this.claims, many).claims();
        this.before = whole.judge(this.claims, few).claims();
    }

    /**
     * How many pairs are spent on each answer.
     *
     * @param known in the model as it is
     * @param changed under each change
     */
    public record Pairs(int known, int changed) {}

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

    /**
     * What was found out.
     *
     * @param lines change by change
     * @param claims the ids of the claims that were looked at
     */
    public record Found(List<Line> lines, List<String> claims) {
        /** Nothing was asked for. */
        public static final Found NONE = new Found(List.of(), List.of());

        /** Copies the lists. */
        public Found {
            lines = List.copyOf(lines);
            claims = List.copyOf(claims);
        }
    }

    /** Tell whether a claim needs too many arms to be tried under every change. */
    public static boolean isTooWide(Claim claim) {
        return claim.lean().parts().stream()
                        .map(Part::question)
                        .flatMap(question -> question.needs(1).stream())
                        .map(Need::term)
                        .map(term -> term.arm())
                        .distinct()
                        .count()
                > MAX_ARMS;
    }

    /**
     * Look at changes, several side by side.
     *
     * @return a line for each, in their order
     */
    public Found look(List<Case> cases) {
        return new Found(
                machine.each(cases, this::line), claims.stream().map(Claim::id).toList());
    }

    private Line line(Case change, Machine alone) {
        Verdicts then = new Trial(arms, change.world(), alone).judge(claims, few);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ClaimResult after = then.claims().get(i);
            if (turns(shifts(i, after))) {
                turns.add(new Turn(known.get(i), after, !known.get(i).holdsOnAverage()));
            }
        }
        return new Line(change.what(), change.remark(), turns, then.failures().size());
    }

    private List<Shift> shifts(int claim, ClaimResult after) {
        return IntStream.range(0, after.parts().size())
                .mapToObj(part -> new Shift(
                        known.get(claim).parts().get(part),
                        before.get(claim).parts().get(part),
                        after.parts().get(part)))
                .toList();
    }

    private static boolean turns(List<Shift> shifts) {
        boolean held = shifts.stream().allMatch(Shift::held);
        boolean holds = shifts.stream().allMatch(Shift::holds);
        return held != holds
                && shifts.stream()
                        .filter(shift -> shift.held() != shift.holds())
                        .anyMatch(Shift::isSure);
    }
}
