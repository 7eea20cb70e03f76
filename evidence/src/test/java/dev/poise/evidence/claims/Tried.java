package dev.poise.evidence.claims;

import dev.poise.evidence.claims.Expectation.Kind;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.evidence.claims.question.Effect;
import dev.poise.experiments.expression.Expression.Combined;
import dev.poise.experiments.expression.Expression.Operator;
import dev.poise.experiments.expression.Expression.Taken;
import dev.poise.parameters.Mechanism;
import dev.poise.statistics.Interval;
import java.util.List;

/** Claims and results made up for tests. */
public final class Tried {
    private Tried() {}

    /** Make a claim that a measure of the first alternative is higher than that of the second. */
    public static Claim higher(String id, String measure, String high, String low, double smallest) {
        Measure taken = Measure.find(measure).orElseThrow();
        Effect effect = new Effect(
                new Combined<>(
                        Operator.MINUS,
                        new Taken<>(new Term(taken, List.of(high.split(" ", -1)))),
                        new Taken<>(new Term(taken, List.of(low.split(" ", -1))))),
                null);
        ClaimPart part = new ClaimPart(
                "higher", effect, Expectation.of(Kind.HIGHER, smallest), "0..1", "a test", "as it stands");
        return new Claim(
                id,
                "Says " + id + ".",
                "",
                "As it stands.",
                List.of(),
                List.of(),
                true,
                List.of(Mechanism.TRUST),
                List.of(part),
                List.of());
    }

    /** Make a result whose only part has an effect with an interval of a tenth to both sides. */
    public static ClaimResult result(Claim claim, double effect) {
        ClaimPart part = claim.headline();
        Interval interval = Interval.around(effect, .1, .95);
        return new ClaimResult(
                claim,
                List.of(new PartResult(
                        part,
                        new ClaimEstimate(effect, interval, 10),
                        part.expectation().judge(effect, interval),
                        new double[] {effect - .01, effect + .01})));
    }
}
