package dev.poise.scenarios.claims.why;

import dev.poise.scenarios.claims.Arms;
import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.Finding;
import dev.poise.scenarios.claims.Part;
import dev.poise.scenarios.claims.question.Need;
import dev.poise.scenarios.claims.trial.ClaimResult;
import dev.poise.scenarios.claims.trial.Effort;
import dev.poise.scenarios.claims.trial.Machine;
import dev.poise.scenarios.claims.trial.Trial;
import dev.poise.scenarios.claims.trial.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the conclusions rest on: every assumption halved and doubled, every mechanism removed, one at a time, and which claims come
 * out otherwise then. A claim holds on average when every part that decides meets its expectation. It turns when it held before and
 * does not then, or the other way round, and a part that makes it turn has surely moved (99%, pair by pair), or has no pairs and is
 * judged otherwise. Only claims on which something can be concluded are looked at. Each change is screened with few pairs; only
 * claims that these leave open get more.
 */
public final class Rest {
    /** Pairs that are usual in the model as it is. */
    public static final int KNOWN = 60;

    private static final int MOST_ARMS = 24;

    private final Arms arms;
    private final List<Claim> claims;
    private final Machine machine;
    private final Effort screening;
    private final Effort decision;
    private final List<ClaimResult> known;
    private final List<ClaimResult> screened;
    private final List<ClaimResult> decided;

    /**
     * Prepare: tries the claims in the model as it is.
     *
     * @param arms puts arms together
     * @param claims which claims; parts that do not decide are left out, and claims that need too many arms or are too uncertain
     * @param whole tries claims in the model as it is
     * @param machine what runs are made with; is told of every change that is done
     * @param effort how many runs are spent
     */
    public Rest(Arms arms, List<Claim> claims, Trial whole, Machine machine, Pairs effort) {
        this.arms = arms;
        List<Claim> narrow = claims.stream()
                .filter(claim -> !isTooWide(claim))
                .map(Claim::lean)
                .toList();
        Effort many = Effort.fixed(effort.known());
        this.claims = whole.judge(narrow, many).claims().stream()
                .filter(result -> result.finding() != Finding.TOO_UNCERTAIN)
                .map(ClaimResult::claim)
                .toList();
        this.machine = machine;
        this.screening = Effort.fixed(effort.screening());
        this.decision = Effort.fixed(effort.decision());
        this.known = whole.judge(this.claims, many).claims();
        this.screened = whole.judge(this.claims, screening).claims();
        this.decided = whole.judge(this.claims, decision).claims();
    }

    /**
     * How many pairs are spent on each answer.
     *
     * @param known in the model as it is
     * @param screening under each change at first
     * @param decision under each change on claims that are open then
     */
    public record Pairs(int known, int screening, int decision) {}

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
                > MOST_ARMS;
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
        Trial trial = new Trial(arms, change.world(), alone);
        Verdicts first = trial.judge(claims, screening);
        List<Integer> open = IntStream.range(0, claims.size())
                .filter(i -> mayTurn(shifts(i, screened, first.claims().get(i))))
                .boxed()
                .toList();
        Verdicts then = trial.judge(open.stream().map(claims::get).toList(), decision);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            int claim = open.get(i);
            ClaimResult after = then.claims().get(i);
            List<Shift> shifts = shifts(claim, decided, after);
            if (turns(shifts)) {
                turns.add(new Turn(known.get(claim), after, !known.get(claim).holdsOnAverage()));
            }
        }
        return new Line(change.what(), change.remark(), turns, then.failures().size());
    }

    private List<Shift> shifts(int claim, List<ClaimResult> before, ClaimResult after) {
        return IntStream.range(0, after.parts().size())
                .mapToObj(part -> new Shift(
                        known.get(claim).parts().get(part),
                        before.get(claim).parts().get(part),
                        after.parts().get(part)))
                .toList();
    }

    private static boolean mayTurn(List<Shift> shifts) {
        return shifts.stream().allMatch(Shift::held)
                ? shifts.stream().anyMatch(Shift::mayFall)
                : shifts.stream().allMatch(Shift::mayHold);
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
