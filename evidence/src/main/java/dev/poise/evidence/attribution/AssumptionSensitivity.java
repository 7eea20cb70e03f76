package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.Verdicts;
import dev.poise.evidence.claims.question.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the conclusions depend on: every assumption halved and doubled, every mechanism removed, one at a time, and which claims come
 * out otherwise then. Looked at are the sentences and the predictions that are supported, each by itself, and the questions about the
 * balance point. A sentence holds on average when every part of it meets its expectation. It turns when it held before and does not then, or the other way
 * round, and a part that makes it turn has clearly moved (99%, pair by pair), or has no pairs and is judged otherwise.
 */
public final class AssumptionSensitivity {
    private static final int MAX_ARMS = 24;

    private final AlternativeFactory alternatives;
    private final List<Claim> claims;
    private final RunEnvironment environment;
    private final ReplicationPolicy few;
    private final List<ClaimResult> known;
    private final List<ClaimResult> before;

    /**
     * Prepare: tries the claims in the model as it is.
     *
     * @param alternatives puts alternatives together
     * @param claims which claims; looked at are sentences and predictions that are supported and do not need too many alternatives
     * @param always questions that are looked at whatever came of them
     * @param environment what runs are made with; is told of every change that is done
     * @param world the model as it is
     * @param pairs how many runs are spent
     */
    public AssumptionSensitivity(
            AlternativeFactory alternatives,
            List<Claim> claims,
            List<Claim> always,
            StateOfTheWorld world,
            RunEnvironment environment,
            Pairs pairs) {
        this.alternatives = alternatives;
        this.environment = environment;
        this.few = ReplicationPolicy.fixed(pairs.changed());
        ClaimEvaluator whole = new ClaimEvaluator(alternatives, world, environment);
        ReplicationPolicy many = ReplicationPolicy.fixed(pairs.known());
        List<Claim> narrow = claims.stream()
                .flatMap(claim -> claim.statements().stream())
                .filter(statement -> !isTooWide(statement))
                .toList();
        List<Claim> looked = new ArrayList<>();
        whole.judge(narrow, many).claims().stream()
                .filter(result -> result.finding() == Finding.SUPPORTED)
                .forEach(result -> looked.add(result.claim()));
        always.forEach(claim -> looked.addAll(claim.statements()));
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
    public record Line(String what, String remark, List<VerdictFlip> turns, int failed) {
        /** Copies the list. */
        public Line {
            turns = List.copyOf(turns);
        }
    }

    /**
     * What was found out.
     *
     * @param lines change by change
     * @param claims the ids of the sentences and predictions that were looked at
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

    /** Return whether a sentence or a prediction needs too many alternatives to be tried under every change. */
    public static boolean isTooWide(Claim statement) {
        return statement.parts().stream()
                        .map(ClaimPart::question)
                        .flatMap(question -> question.needs(1).stream())
                        .map(Need::term)
                        .map(term -> term.alternative())
                        .distinct()
                        .count()
                > MAX_ARMS;
    }

    /**
     * Look at changes, several side by side.
     *
     * @return a line for each, in their order
     */
    public Found look(List<Perturbation> cases) {
        return new Found(
                environment.each(cases, this::line),
                claims.stream().map(Claim::id).toList());
    }

    private Line line(Perturbation change, RunEnvironment alone) {
        Verdicts then = new ClaimEvaluator(alternatives, change.world(), alone).judge(claims, few);
        List<VerdictFlip> turns = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ClaimResult after = then.claims().get(i);
            if (turns(shifts(i, after))) {
                turns.add(new VerdictFlip(known.get(i), after, !known.get(i).holdsOnAverage()));
            }
        }
        return new Line(change.what(), change.remark(), turns, then.failures().size());
    }

    private List<PairedShift> shifts(int claim, ClaimResult after) {
        return IntStream.range(0, after.parts().size())
                .mapToObj(part -> new PairedShift(
                        known.get(claim).parts().get(part),
                        before.get(claim).parts().get(part),
                        after.parts().get(part)))
                .toList();
    }

    private static boolean turns(List<PairedShift> shifts) {
        boolean held = shifts.stream().allMatch(PairedShift::held);
        boolean holds = shifts.stream().allMatch(PairedShift::holds);
        return held != holds
                && shifts.stream()
                        .filter(shift -> shift.held() != shift.holds())
                        .anyMatch(PairedShift::isSure);
    }
}
