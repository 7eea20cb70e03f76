package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MoreRunsTest {
    private static final double SMALLEST = 0.3;

    @Test
    void shouldDecideAboutAsOftenAsItSays() {
        Draws draws = new Draws(20261124);
        int undecided = 0;
        int decidedLater = 0;
        while (undecided < 1000) {
            double truth = draws.uniform(-1.5, 1.5);
            double[] soFar = draws.normal(20, truth, 1);
            Verdict verdict = Verdict.of(Sample.of(soFar), SMALLEST, 0.95);
            if (verdict.isDecided()) {
                continue;
            }
            undecided++;
            double[] further = draws.normal(verdict.moreRuns(), truth, 1);
            double[] all = DoubleStream.concat(DoubleStream.of(soFar), DoubleStream.of(further))
                    .toArray();
            decidedLater += Verdict.of(Sample.of(all), SMALLEST, 0.95).isDecided() ? 1 : 0;
        }
        // planned for 80%, rounded up to round numbers
        assertThat(decidedLater / 1000.0).isBetween(0.77, 0.88);
    }

    @Test
    void shouldWorkOutTheChanceAsTheFormulaSays() {
        // d = 1, v = 2, n = 16, N = 64, s = 0: h = t(.975; 63) * 2 / 8 = 0.4995851, spread = 2 * sqrt(1/16 - 1/64) =
        // .4330127,
        // chance = Phi((1 - h) / spread) + Phi((-1 - h) / spread), Phi as in scipy.stats.norm.cdf
        double unit = 2
                / Sample.of(-1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1)
                        .sd();
        double[] differences = new double[16];
        Arrays.setAll(differences, i -> 1 + (i % 2 == 0 ? unit : -unit));
        assertThat(chance(Sample.of(differences))).isCloseTo(0.8763565429914371, within(1e-9));
    }

    @Test
    void shouldAskForMoreWhereLessIsSeen() {
        int clear = toDecide(Sample.of(-2, 4, 1, 3, -1, 5, 0, 2, 3, -1), 0.5, 0.95);
        int faint = toDecide(Sample.of(-20, 22, 1, 13, -11, 15, -10, 12, 3, -11), 0.5, 0.95);
        int strict = toDecide(Sample.of(-2, 4, 1, 3, -1, 5, 0, 2, 3, -1), 0.5, 0.999);
        assertThat(clear).isPositive();
        assertThat(faint).isGreaterThan(clear);
        assertThat(strict).isGreaterThan(clear);
    }

    @Test
    void shouldStayFiniteWhenTheAverageLiesOnTheEdge() {
        // a plan that takes .2999 for the truth would need millions to tell it from .3
        double[] differences = new double[20];
        Arrays.setAll(differences, i -> 0.2999 + (i % 2 == 0 ? 1 : -1));
        assertThat(toDecide(Sample.of(differences), SMALLEST, 0.95)).isBetween(20, 5_000);
    }

    @Test
    void shouldGiveUpOnTheHopeless() {
        // 2000 runs without a trace of a difference, where every difference matters
        double[] differences = new double[2000];
        Arrays.setAll(differences, i -> i % 2 == 0 ? 1 : -1);
        assertThat(toDecide(Sample.of(differences), 0, 0.95)).isEqualTo(Verdict.MAX_RUNS + 1);
    }

    @Test
    void shouldNotPlanForLessThanTenRunsInAll() {
        assertThat(toDecide(Sample.of(0.9, 2.1), 0.1, 0.95)).isGreaterThanOrEqualTo(8);
    }

    private static int toDecide(Sample differences, double smallest, double level) {
        return MoreRuns.toDecide(differences.n(), differences.mean(), differences.sd(), smallest, level);
    }

    private static double chance(Sample differences) {
        return MoreRuns.chance(differences.n(), differences.mean(), differences.sd(), 64, 0, 0.95);
    }
}
