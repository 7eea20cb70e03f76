package dev.poise.statistics.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonDominatedSortingTest {
    /** Whole outcomes, so that there are ties. */
    private static List<Candidate> drawn(int size, int outcomes, long seed) {
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
        return IntStream.range(0, size)
                .mapToObj(i -> new Candidate(
                        i,
                        new double[] {0},
                        IntStream.range(0, outcomes)
                                .mapToDouble(o -> random.nextInt(12))
                                .toArray()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void shouldTakeOffFrontAfterFrontAsBruteForceDoes(int outcomes) {
        for (long seed = 1; seed <= 30; seed++) {
            List<Candidate> left = new ArrayList<>(drawn(40, outcomes, seed));
            List<List<Candidate>> fronts = NonDominatedSorting.fronts(left);
            for (List<Candidate> front : fronts) {
                List<Candidate> all = List.copyOf(left);
                List<Candidate> expected = all.stream()
                        .filter(one -> all.stream().noneMatch(other -> betters(other, one)))
                        .toList();
                assertThat(front).isEqualTo(expected);
                left.removeAll(front);
            }
            assertThat(left).isEmpty();
        }
    }

    /** The definition, word by word. */
    private static boolean betters(Candidate one, Candidate other) {
        boolean noWorse = true;
        boolean better = false;
        for (int i = 0; i < one.outcomes().length; i++) {
            noWorse = noWorse && one.outcomes()[i] >= other.outcomes()[i];
            better = better || one.outcomes()[i] > other.outcomes()[i];
        }
        return noWorse && better;
    }

    @Test
    void shouldMeasureRoomAsTheSidesOfTheBoxBetweenNeighbours() {
        List<Candidate> front = List.of(at(0, 0, 10), at(1, 1, 6), at(2, 4, 5), at(3, 10, 0));

        double[] room = NonDominatedSorting.crowdingDistances(front);

        assertThat(room[0]).isInfinite();
        assertThat(room[3]).isInfinite();
        // by hand: (4 - 0) / 10 + (10 - 5) / 10 and (10 - 1) / 10 + (6 - 0) / 10
        assertThat(room[1]).isCloseTo(.9, within(1e-12));
        assertThat(room[2]).isCloseTo(1.5, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void shouldMeasureRoomAsBruteForceDoes(int outcomes) {
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {9, 0, 0, 0, 0, 0});
        List<Candidate> front = IntStream.range(0, 25)
                .mapToObj(i -> new Candidate(
                        i,
                        new double[] {0},
                        IntStream.range(0, outcomes)
                                .mapToDouble(o -> random.nextDouble())
                                .toArray()))
                .toList();

        double[] room = NonDominatedSorting.crowdingDistances(front);

        for (int i = 0; i < front.size(); i++) {
            double expected = 0;
            for (int o = 0; o < outcomes; o++) {
                int at = o;
                double own = front.get(i).outcomes()[at];
                double[] all = front.stream()
                        .mapToDouble(one -> one.outcomes()[at])
                        .sorted()
                        .toArray();
                double below = Arrays.stream(all).filter(v -> v < own).max().orElse(Double.NEGATIVE_INFINITY);
                double above = Arrays.stream(all).filter(v -> v > own).min().orElse(Double.POSITIVE_INFINITY);
                expected += (above - below) / (all[all.length - 1] - all[0]);
            }
            assertThat(room[i]).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void shouldThinOutAFrontWhereItIsCrowdedAndKeepItsEnds() {
        List<Candidate> front = List.of(at(0, 0, 10), at(1, .1, 9.9), at(2, .2, 9.8), at(3, 5, 5), at(4, 10, 0));

        assertThat(NonDominatedSorting.thinned(front, 3))
                .extracting(Candidate::number)
                .containsExactly(0, 3, 4);
        assertThat(NonDominatedSorting.thinned(front, 9)).isEqualTo(front);
    }

    @Test
    void shouldTakeTheBestFrontFirstAndThenThoseWithRoom() {
        List<Candidate> all = List.of(at(0, 1, 1), at(1, 0, 10), at(2, 4, 9), at(3, 5, 8.9), at(4, 10, 0));

        assertThat(NonDominatedSorting.best(all, 3))
                .extracting(Candidate::number)
                .containsExactly(1, 4, 3);
        assertThat(NonDominatedSorting.best(all, 5))
                .extracting(Candidate::number)
                .endsWith(0);
    }

    private static Candidate at(int number, double... outcomes) {
        return new Candidate(number, new double[] {0}, outcomes);
    }
}
