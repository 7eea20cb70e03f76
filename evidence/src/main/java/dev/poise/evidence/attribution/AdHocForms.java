package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.parameters.Mechanism;
import dev.poise.statistics.Correction;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The ledger of added forms: for every form that was put into the model after looking at an outcome, each sentence and each prediction it touches with and
 * without it, at the same effort. It touches a claim when the verdict is another one without it, or when what it changes in the
 * headline is clearly not zero (Holm over all claims).
 */
public final class AdHocForms {
    private AdHocForms() {}

    /**
     * A claim with and without a form.
     *
     * @param form the form
     * @param with the result of the claim in the whole model
     * @param without its result without the form
     */
    public record Line(Mechanism form, ClaimResult with, ClaimResult without) {
        /** Return whether the verdict on the claim depends on the form. */
        public boolean turns() {
            return with.finding() != without.finding();
        }
    }

    /** Get the forms there are. */
    public static List<Mechanism> all() {
        return Mechanism.all().stream().filter(Mechanism::addedForm).toList();
    }

    /**
     * Try all claims without each form.
     *
     * @param alternatives puts alternatives together
     * @param claims which claims
     * @param world what all alternatives have in common
     * @param environment what runs are made with
     * @param policy how many runs are spent on each answer
     * @param whole tries claims in the same world with all forms at work
     * @return the claims that are touched, form by form
     */
    public static List<Line> ledger(
            AlternativeFactory alternatives,
            List<Claim> claims,
            StateOfTheWorld world,
            RunEnvironment environment,
            ReplicationPolicy policy,
            ClaimEvaluator whole) {
        List<ClaimResult> with = whole.judge(claims, policy).claims();
        List<Line> lines = new ArrayList<>();
        for (Mechanism form : all()) {
            if (world.without().contains(form)) {
                continue;
            }
            List<ClaimResult> without = new ClaimEvaluator(alternatives, world.without(Set.of(form)), environment)
                    .judge(claims, policy)
                    .claims();
            boolean[] moved = moved(with, without);
            for (int i = 0; i < claims.size(); i++) {
                Line line = new Line(form, with.get(i), without.get(i));
                if (line.turns() || moved[i]) {
                    lines.add(line);
                }
            }
        }
        return List.copyOf(lines);
    }

    private static boolean[] moved(List<ClaimResult> with, List<ClaimResult> without) {
        double[] pValues = new double[with.size()];
        for (int i = 0; i < pValues.length; i++) {
            pValues[i] = pValue(with.get(i).headline(), without.get(i).headline());
        }
        double[] levels = Correction.HOLM.levels(Interval.DEFAULT_LEVEL, pValues);
        boolean[] moved = new boolean[pValues.length];
        for (int i = 0; i < pValues.length; i++) {
            moved[i] = pValues[i] <= 1 - levels[i];
        }
        return moved;
    }

    private static double pValue(PartResult with, PartResult without) {
        int n = Math.min(with.sample().length, without.sample().length);
        return PairedComparison.of(Arrays.copyOf(with.sample(), n), Arrays.copyOf(without.sample(), n))
                .pValue();
    }
}
