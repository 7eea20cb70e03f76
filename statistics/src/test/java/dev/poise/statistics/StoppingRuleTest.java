package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.statistics.StopDecision.CapReached;
import dev.poise.statistics.StopDecision.GoOn;
import dev.poise.statistics.StopDecision.Precise;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppingRuleTest {
    private static final StoppingRule TENTH = StoppingRule.usual(200, Precision.ofShare(0.1));

    private static double[] alternating(int n, double centre, double off) {
        double[] values = new double[n];
        Arrays.setAll(values, i -> centre + (i % 2 == 0 ? off : -off));
        return values;
    }

    @Test
    void shouldMakeTenRunsAndLookFiveAhead() {
        double[] calm = alternating(200, 100, 1);
        assertThat(TENTH.decide(Arrays.copyOf(calm, 14))).isEqualTo(new GoOn(14));
        assertThat(TENTH.decide(Arrays.copyOf(calm, 15))).isEqualTo(new Precise(10, 15));
    }

    @Test
    void shouldNotMindRunsThatWereMadeTooMany() {
        assertThat(TENTH.decide(alternating(200, 100, 1))).isEqualTo(new Precise(10, 15));
    }

    @Test
    void shouldStartAgainWhenPrecisionIsLostWhileLookingAhead() {
        double[] jolted = alternating(200, 100, 1);
        jolted[12] = 300;
        int stop = TENTH.decide(jolted).runs();
        assertThat(stop).isGreaterThan(30);
        assertThat(TENTH.decide(jolted)).isEqualTo(new Precise(stop - 5, stop));
    }

    @Test
    void shouldLookFurtherAheadAfterAHundredRuns() {
        double[] wild = alternating(2000, 100, 100);
        StoppingRule rule = StoppingRule.usual(2000, Precision.ofShare(0.1));
        // t(.975; n - 1) sd / sqrt(n) <= 10 from about (1.965 * 100 / 10)^2 = 386 on; 5% of that is 19
        assertThat(rule.decide(wild)).isInstanceOfSatisfying(Precise.class, precise -> {
            assertThat(precise.since()).isBetween(380, 399);
            assertThat(precise.runs()).isEqualTo(precise.since() + 19);
        });
    }

    @Test
    void shouldStopAtItsCap() {
        double[] wild = alternating(500, 0, 1);
        assertThat(TENTH.decide(Arrays.copyOf(wild, 199))).isEqualTo(new GoOn(199));
        assertThat(TENTH.decide(wild)).isEqualTo(new CapReached(200, List.of()));
        // precise at 10, but the cap leaves no room to look ahead
        assertThat(StoppingRule.usual(12, Precision.ofShare(0.1)).decide(alternating(12, 100, 1)))
                .isEqualTo(new CapReached(12, List.of()));
    }

    @Test
    void shouldTakeAnAmountWhereTheAverageIsNearZero() {
        StoppingRule rule = StoppingRule.usual(200, Precision.ofAmount(0.5));
        assertThat(rule.decide(alternating(200, 0, 1)).runs()).isBetween(20, 30);
    }

    @Test
    void shouldWaitForAllMetrics() {
        double[] calm = alternating(200, 100, 1);
        double[] wild = alternating(200, 100, 30);
        StoppingRule both = StoppingRule.usual(200, Precision.ofShare(0.1), Precision.ofShare(0.1));
        int alone = TENTH.decide(wild).runs();
        // the second metric costs a wider interval for each: Bonferroni
        assertThat(both.decide(calm, wild).runs()).isGreaterThan(alone).isLessThan(2 * alone);
        assertThat(both.decide(calm, wild)).isEqualTo(both.decide(wild, calm));
    }

    @Test
    void shouldNotCountRunsWithoutAValue() {
        double[] late = alternating(200, 100, 1);
        Arrays.fill(late, 0, 12, Double.NaN);
        assertThat(TENTH.decide(late)).isEqualTo(new Precise(22, 27));
        double[] rare = new double[200];
        Arrays.setAll(rare, i -> i % 4 == 0 ? 100 + i % 8 : Double.NaN);
        // values in runs 1, 5, 9, ...: the tenth is in run 37, the fifteenth in run 57
        assertThat(TENTH.decide(rare)).isEqualTo(new Precise(37, 57));
        double[] nothing = new double[200];
        Arrays.fill(nothing, Double.NaN);
        assertThat(TENTH.decide(nothing)).isEqualTo(new CapReached(200, List.of(0)));
    }

    @Test
    void shouldLookAheadAtRunsWithValuesOfAllMetrics() {
        double[] calm = alternating(200, 100, 1);
        double[] halved = new double[200];
        Arrays.setAll(halved, i -> i < 10 || i % 2 == 1 ? 50 + i % 3 : Double.NaN);
        StoppingRule both = StoppingRule.usual(200, Precision.ofShare(0.1), Precision.ofShare(0.1));
        assertThat(both.decide(calm, halved)).isEqualTo(new Precise(10, 20));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, 5, 1e9})
    void shouldNotTakeOneValueOverAndOverForPrecision(double value) {
        double[] same = new double[200];
        Arrays.fill(same, value);
        assertThat(TENTH.decide(Arrays.copyOf(same, 199))).isEqualTo(new GoOn(199));
        assertThat(TENTH.decide(same)).isEqualTo(new CapReached(200, List.of(0)));
        StoppingRule amount = StoppingRule.usual(200, Precision.ofAmount(0.5));
        assertThat(amount.decide(same)).isEqualTo(new CapReached(200, List.of(0)));
    }

    @Test
    void shouldNotTakeRoundingForVariation() {
        double[] rounded = new double[200];
        Arrays.setAll(rounded, i -> i % 2 == 0 ? 0.3 : 0.1 + 0.2);
        assertThat(TENTH.decide(rounded)).isEqualTo(new CapReached(200, List.of(0)));
        double[] zeros = new double[200];
        Arrays.setAll(zeros, i -> i % 2 == 0 ? 0.0 : -0.0);
        assertThat(TENTH.decide(zeros)).isEqualTo(new CapReached(200, List.of(0)));
    }

    @Test
    void shouldWaitUntilARareValueWasSeenFiveTimes() {
        // every 12th run has a little less; the interval is narrow all the time
        double[] rare = new double[200];
        Arrays.setAll(rare, i -> i % 12 == 0 ? 99 : 100);
        assertThat(TENTH.decide(rare)).isEqualTo(new Precise(49, 54));
        Arrays.fill(rare, 48, 200, 100);
        assertThat(TENTH.decide(rare)).isEqualTo(new CapReached(200, List.of(0)));
    }

    @Test
    void shouldNameTheMetricsOfWhichNothingIsKnown() {
        StoppingRule both = StoppingRule.usual(50, Precision.ofShare(0.1), Precision.ofShare(0.1));
        assertThat(both.decide(alternating(50, 100, 1), alternating(50, 3, 0)))
                .isEqualTo(new CapReached(50, List.of(1)));
        assertThat(both.decide(alternating(50, 100, 100), alternating(50, 0, 1)))
                .isEqualTo(new CapReached(50, List.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.02, .1, .5, .9, .98})
    void shouldHoldTheTruthOfRareEventsInItsIntervals(double share) {
        // 200 trials; an event of probability .1 or less is seen too seldom to be precise within 20%, and then the cap
        // decides
        int precise = 0;
        int held = 0;
        StoppingRule rule = StoppingRule.usual(400, Precision.ofShare(0.2));
        for (int seed = 0; seed < 200; seed++) {
            Draws draws = new Draws(seed);
            double[] events = new double[400];
            Arrays.setAll(events, i -> draws.uniform(0, 1) < share ? 1 : 0);
            StopDecision stop = rule.decide(events);
            precise += stop instanceof Precise ? 1 : 0;
            double[] made = Arrays.copyOf(events, stop.runs());
            held += Sample.of(made).meanInterval().contains(share) ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(176); // .95 * 200 = 190, less what stopping costs
        assertThat(precise).isBetween(share < .2 ? 0 : 160, share < .2 ? 0 : 200);
    }

    @Test
    void shouldGoOnBeforeThereIsAnything() {
        assertThat(TENTH.decide(new double[0])).isEqualTo(new GoOn(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldDecideAsTheDefinitionSays(long seed) {
        Draws draws = new Draws(seed);
        double[][] metrics = {draws.normal(120, 10, 3), draws.normal(120, 5, 1), draws.normal(120, 0, 2)};
        StoppingRule rule = new StoppingRule(
                List.of(Precision.ofShare(0.12), Precision.ofShare(0.08), new Precision(0.1, 0.9)), 0.9, 8, 6, 110);
        for (int n = 0; n <= 120; n++) {
            double[][] prefix = cut(metrics, n);
            assertThat(rule.decide(prefix))
                    .as("after %d runs, seed %d", n, seed)
                    .isEqualTo(byDefinition(rule, prefix));
        }
    }

    /** The definition, read aloud: for each n look at all prefixes from n to n + look-ahead. All values are there and differ. */
    private static StopDecision byDefinition(StoppingRule rule, double[][] metrics) {
        int runs = Math.min(metrics[0].length, rule.atMost());
        for (int n = rule.atLeast(); n <= runs; n++) {
            int to = n + rule.lookAhead() * Math.max(n, 100) / 100;
            boolean stays = to <= runs;
            for (int m = n; stays && m <= to; m++) {
                double[][] prefix = cut(metrics, m);
                for (int i = 0; i < metrics.length; i++) {
                    Sample sample = Sample.of(prefix[i]);
                    Precision asked = rule.precisions().get(i);
                    double halfWidth = sample.meanInterval(1 - (1 - rule.level()) / metrics.length)
                            .halfWidth();
                    stays &= halfWidth <= asked.relative() * Math.abs(sample.mean()) || halfWidth <= asked.absolute();
                }
            }
            if (stays) {
                return new Precise(n, to);
            }
        }
        return metrics[0].length >= rule.atMost()
                ? new CapReached(rule.atMost(), List.of())
                : new GoOn(metrics[0].length);
    }

    private static double[][] cut(double[][] metrics, int n) {
        return Arrays.stream(metrics).map(metric -> Arrays.copyOf(metric, n)).toArray(double[][]::new);
    }

    @Test
    void shouldTakeTheSmallestBoundsThereAre() {
        StoppingRule barely = new StoppingRule(List.of(Precision.ofShare(0.1)), 0.95, 2, 0, 2);
        assertThat(barely.decide(new double[] {5})).isEqualTo(new GoOn(1));
        assertThat(barely.decide(new double[] {5, 5})).isEqualTo(new CapReached(2, List.of(0)));
        StoppingRule hasty = new StoppingRule(List.of(Precision.ofShare(0.1)), 0.95, 2, 0, 9);
        // six values are the fewest of which five can differ from the commonest
        assertThat(hasty.decide(new double[] {5, 5.01, 5.02, 5.03, 5.04})).isEqualTo(new GoOn(5));
        assertThat(hasty.decide(new double[] {5, 5.01, 5.02, 5.03, 5.04, 5.05})).isEqualTo(new Precise(6, 6));
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        List<Precision> one = List.of(Precision.ofShare(0.1));
        assertThatThrownBy(() -> new StoppingRule(one, 1, 10, 5, 20)).hasMessageContaining("level");
        assertThatThrownBy(() -> new StoppingRule(one, 0.95, 1, 5, 20)).hasMessageContaining("1 to 20 runs");
        assertThatThrownBy(() -> new StoppingRule(one, 0.95, 10, -1, 20)).hasMessageContaining("look-ahead -1");
        assertThatThrownBy(() -> TENTH.decide(new double[3], new double[3])).hasMessageContaining("1 metrics, not 2");
        assertThatThrownBy(() -> StoppingRule.usual(200, Precision.ofShare(0.1), Precision.ofShare(0.1))
                        .decide(new double[3], new double[4]))
                .hasMessageContaining("3 and 4");
        assertThatThrownBy(() -> StoppingRule.usual(5, Precision.ofShare(0.1))).hasMessageContaining("10 to 5 runs");
        assertThatThrownBy(() -> StoppingRule.usual(50)).hasMessageContaining("0 metrics");
        assertThatThrownBy(() -> new Precision(-0.1, 0)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> Precision.ofAmount(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
