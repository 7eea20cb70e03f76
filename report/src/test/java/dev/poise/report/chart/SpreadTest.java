package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double TINY = 1e-9;

    @Test
    void shouldNeverLetLabelsOverlapWhateverTheyWish() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            double[] wished = random.doubles(random.nextInt(12), -50, 250).toArray();
            double gap = random.nextDouble() * 20;
            double[] places = Spread.apart(wished, gap, 0, 200);
            double[] sorted = DoubleStream.of(places).sorted().toArray();
            for (int i = 1; i < sorted.length; i++) {
                assertThat(sorted[i] - sorted[i - 1]).as("seed %d", seed).isGreaterThanOrEqualTo(gap - TINY);
            }
        }
    }

    @Test
    void shouldKeepTheOrderOfTheWishes() {
        for (int seed = 0; seed < 500; seed++) {
            double[] wished = new Random(seed).doubles(8, 0, 100).toArray();
            double[] places = Spread.apart(wished, 14, 0, 200);
            assertThat(order(places)).as("seed %d", seed).isEqualTo(order(wished));
        }
    }

    @Test
    void shouldStayWithinTheBoundsWhenThereIsRoom() {
        for (int seed = 0; seed < 500; seed++) {
            double[] wished = new Random(seed).doubles(10, -100, 300).toArray();
            assertThat(DoubleStream.of(Spread.apart(wished, 12, 0, 110)).boxed().toList())
                    .as("seed %d", seed)
                    .allMatch(y -> y > -TINY && y < 110 + TINY);
        }
    }

    @Test
    void shouldLeaveLabelsAloneThatAreFarApart() {
        assertThat(Spread.apart(new double[] {90, 10, 50}, 12, 0, 100)).containsExactly(90, 10, 50);
    }

    @Test
    void shouldMoveTwoLabelsByTheSameAmount() {
        assertThat(Spread.apart(new double[] {50, 50}, 12, 0, 100)).containsExactly(44, 56);
    }

    @Test
    void shouldMoveLabelsNoFurtherThanAnyOtherArrangementWould() {
        Random random = new Random(5);
        double[] wished = {20, 22, 30, 31, 70};
        double[] best = Spread.apart(wished, 9, 0, 100);
        for (int trial = 0; trial < 5000; trial++) {
            double[] other = new double[5];
            other[0] = random.nextDouble() * 60;
            for (int i = 1; i < other.length; i++) {
                other[i] = other[i - 1] + 9 + random.nextDouble() * 20;
            }
            assertThat(moved(wished, best)).isLessThanOrEqualTo(moved(wished, other) + TINY);
        }
    }

    @Test
    void shouldRunPastTheEndRatherThanOverlap() {
        double[] places = Spread.apart(new double[] {5, 5, 5, 5}, 10, 0, 20);
        assertThat(places[0]).isCloseTo(0, within(TINY));
        assertThat(places[3]).isCloseTo(30, within(TINY));
    }

    @Test
    void shouldHaveNothingToSayAboutNoLabels() {
        assertThat(Spread.apart(new double[0], 10, 0, 20)).isEmpty();
    }

    private static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double moved(double[] wished, double[] places) {
        return IntStream.range(0, wished.length)
                .mapToDouble(i -> (wished[i] - places[i]) * (wished[i] - places[i]))
                .sum();
    }

    @Test
    void shouldNotTouchTheWishes() {
        double[] wished = {3, 2, 1};
        Spread.apart(wished, 10, 0, 100);
        assertThat(Arrays.toString(wished)).isEqualTo("[3.0, 2.0, 1.0]");
    }
}
