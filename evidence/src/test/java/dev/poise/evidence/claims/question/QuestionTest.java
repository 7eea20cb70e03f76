package dev.poise.evidence.claims.question;

import static dev.poise.evidence.claims.question.Synthetic.AUTONOMY;
import static dev.poise.evidence.claims.question.Synthetic.VALUE;
import static dev.poise.evidence.claims.question.Synthetic.at;
import static dev.poise.evidence.claims.question.Synthetic.luck;
import static dev.poise.evidence.claims.question.Synthetic.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Pattern;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.evidence.targets.Distribution;
import dev.poise.experiments.expression.Expression;
import dev.poise.experiments.expression.Expression.Combined;
import dev.poise.experiments.expression.Expression.Operator;
import dev.poise.experiments.expression.Expression.Taken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final double LEVEL = .95;

    private static Expression<Term> difference(String high, String low) {
        return new Combined<>(
                Operator.MINUS,
                new Taken<>(new Term(VALUE, List.of(high))),
                new Taken<>(new Term(VALUE, List.of(low))));
    }

    @Test
    void shouldTakeEffectsPairByPair() {
        Effect effect = new Effect(difference("K.9", "K.1"), null);
        PairedRuns runs = Synthetic.of((term, r) -> 100 * luck(r) + 10 * at(term.alternative(), "K"));

        ClaimEstimate estimate = effect.estimate(runs, 20, LEVEL);

        assertThat(estimate.value()).isCloseTo(8, within(1e-9));
        assertThat(estimate.interval().halfWidth()).isLessThan(1e-9);
        assertThat(estimate.n()).isEqualTo(20);
        assertThat(effect.isSampled()).isTrue();
        assertThat(effect.sample(runs, 3)).hasSize(3);
    }

    @Test
    void shouldLeaveOutPairsThatLackARun() {
        PairedRuns runs =
                Synthetic.of((term, r) -> r == 3 && term.alternative().contains("K.9") ? Double.NaN : luck(r));

        assertThat(new Effect(difference("K.9", "K.1"), null)
                        .estimate(runs, 20, LEVEL)
                        .n())
                .isEqualTo(19);
    }

    @Test
    void shouldTellAnEffectInTheSpreadBetweenTeamsAndNotInThatOfLuck() {
        Teams teams = new Teams(Map.of("L", new Distribution.Uniform(0, 1)));
        PairedRuns runs = Synthetic.of((term, r) -> 12 * at(term.alternative(), "L")
                + .001 * luck(r)
                + (term.alternative().contains("K.9") ? 1.5 : 0));
        Effect effect = new Effect(difference("K.9", "K.1"), teams);

        ClaimEstimate estimate = effect.estimate(runs, 400, LEVEL);

        // a uniform distribution of twelve has a standard deviation of the square root of twelve
        assertThat(estimate.value()).isCloseTo(1.5 / Math.sqrt(12), within(.02));
        assertThat(effect.isSampled()).isFalse();
        assertThat(effect.needs(3)).hasSize(2 + 6);
    }

    @Test
    void shouldTimeTheAverageAndNotTheSingleRun() {
        Timing timing = new Timing(Pattern.HALFWAY, difference("K.9", "K.1"), Window.Step.SPRINT, 0, 1);
        PairedRuns runs = Synthetic.along((term, r) -> IntStream.rangeClosed(1, 26)
                .mapToDouble(s -> luck(r * 26 + s)
                        + (term.alternative().contains("K.9") ? 1 - Math.exp(-s / 5.0) : 0)
                        + .1 * noise(term, r * 26 + s))
                .toArray());

        ClaimEstimate estimate = timing.estimate(runs, 60, LEVEL);

        assertThat(estimate.value()).isCloseTo(5 * Math.log(2), within(.4));
        assertThat(estimate.interval().low()).isLessThan(estimate.value());
        assertThat(estimate.interval().high()).isGreaterThan(estimate.value()).isLessThan(6);
        assertThat(timing.estimate(runs, 60, LEVEL)).isEqualTo(estimate);
    }

    @Test
    void shouldFindAnInteractionOfTwoFactorsAmongSix() {
        List<Interaction.Factor> factors = IntStream.range(0, 6)
                .mapToObj(i -> new Interaction.Factor("f" + i, List.of("f" + i + "-"), List.of("f" + i + "+")))
                .toList();
        PairedRuns runs = Synthetic.of((term, r) -> luck(r)
                + (term.alternative().contains("f0+") ? 5 : 0)
                + (term.alternative().contains("f0+") && term.alternative().contains("f2+") ? 3 : 0)
                + (term.alternative().contains("f3+") && term.alternative().contains("f4+") ? 7 : 0));

        ClaimEstimate with = new Interaction(VALUE, factors, 2, List.of(0, 1)).estimate(runs, 10, LEVEL);
        ClaimEstimate without = new Interaction(VALUE, factors, 5, List.of(0, 1)).estimate(runs, 10, LEVEL);

        assertThat(with.value()).isCloseTo(3, within(1e-9));
        assertThat(without.value()).isCloseTo(0, within(1e-9));
        assertThat(new Interaction(VALUE, factors, 2, List.of(0)).needs(10)).hasSize(32);
    }

    private static Grid grid() {
        Map<String, List<String>> sweeps = new LinkedHashMap<>();
        sweeps.put("K", List.of(".1", ".9"));
        sweeps.put("I", List.of("0", ".5", ".9"));
        return Grid.of(sweeps);
    }

    @Test
    void shouldLoseWhatCarryingOverTheHighestCellCosts() {
        CarryOver carry = new CarryOver(VALUE, grid(), List.of("ux"), List.of("api"));
        PairedRuns moves = Synthetic.of((term, r) -> {
            double best = term.alternative().contains("api") ? .9 : 0;
            return 100 - 20 * Math.abs(at(term.alternative(), "I") - best) + noise(term, r);
        });
        PairedRuns stays = Synthetic.of(
                (term, r) -> 100 - 20 * at(term.alternative(), "I") + 5 * at(term.alternative(), "K") + noise(term, r));

        assertThat(carry.estimate(moves, 40, LEVEL).value()).isCloseTo(18, within(.5));
        assertThat(carry.estimate(stays, 40, LEVEL).value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void shouldNotMakeALossOutOfLuck() {
        CarryOver carry = new CarryOver(VALUE, grid(), List.of("ux"), List.of("api"));
        PairedRuns same = Synthetic.of((term, r) -> 10 * noise(term, r));

        ClaimEstimate estimate = carry.estimate(same, 400, LEVEL);

        assertThat(estimate.interval().low()).isLessThan(.1);
        assertThat(Math.abs(estimate.value())).isLessThan(.6);
    }

    @Test
    void shouldTellTheHighestInvolvementOnTheFront() {
        Front front = new Front(
                List.of(new Front.Aim(VALUE, true, 2), new Front.Aim(AUTONOMY, true, .02)), grid(), "I", true);
        PairedRuns runs = Synthetic.of((term, r) -> {
            double i = at(term.alternative(), "I");
            double k = at(term.alternative(), "K");
            double truth = term.measure().equals(VALUE) ? 10 * k + (i == .5 ? 10 : 0) : .7 - .3 * i;
            return truth + (term.measure().equals(VALUE) ? noise(term, r) : .01 * noise(term, r));
        });

        ClaimEstimate highest = front.estimate(runs, 40, LEVEL);
        ClaimEstimate lowest = new Front(front.aims(), grid(), "K", false).estimate(runs, 40, LEVEL);

        assertThat(highest.value()).isEqualTo(.5);
        assertThat(highest.interval().high()).isEqualTo(.5);
        assertThat(lowest.value()).isEqualTo(.9);
    }

    @Test
    void shouldGiveEachPredictorItsOwnWeight() {
        Map<String, Distribution> draws = new LinkedHashMap<>();
        draws.put("K", new Distribution.Uniform(0, 1));
        draws.put("I", new Distribution.Beta(2, 3));
        Weight weight =
                new Weight(VALUE, List.of("reference"), new Teams(draws), List.of("K", "I"), List.of(AUTONOMY), "K");
        PairedRuns runs = Synthetic.of((term, r) -> term.measure().equals(AUTONOMY)
                ? at(term.alternative(), "K") + noise(term, r)
                : 50 * luck(r)
                        + 100
                                * (term.alternative().isEmpty()
                                                || term.alternative().contains("reference")
                                        ? 0
                                        : at(term.alternative(), "K")
                                                + noise(new Term(AUTONOMY, term.alternative()), r)));

        ClaimEstimate own = weight.estimate(runs, 300, LEVEL);
        ClaimEstimate all = new Weight(VALUE, List.of("reference"), new Teams(draws), List.of("K", "I"), List.of(), "K")
                .estimate(runs, 300, LEVEL);

        assertThat(own.value()).isCloseTo(0, within(1e-6));
        assertThat(all.value()).isBetween(.5, .9);
        assertThat(all.interval().low()).isPositive();
    }

    @Test
    void shouldGainOnlyWhereTheTopOfACurveLiesInside() {
        Map<String, List<String>> curve = new LinkedHashMap<>();
        curve.put("I", List.of("0", ".3", ".9"));
        Interior interior = new Interior(VALUE, Grid.of(curve), List.of("api"));
        PairedRuns inside = Synthetic.of((term, r) -> (at(term.alternative(), "I") == .3 ? 5 : 0) + noise(term, r));
        PairedRuns outside = Synthetic.of((term, r) -> -5 * at(term.alternative(), "I") + noise(term, r));

        assertThat(interior.estimate(inside, 40, LEVEL).value()).isCloseTo(5, within(.5));
        assertThat(interior.estimate(outside, 40, LEVEL).value()).isZero();
    }
}
