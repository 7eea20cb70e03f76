package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.ParameterSpec;
import dev.poise.statistics.design.Marginal;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorTest {
    private static final ParameterSpec SIZE =
            TeamSettings.CATALOGUE.find("team.size").orElseThrow();
    private static final ParameterSpec LOAD =
            TeamSettings.CATALOGUE.find("stakeholders.load").orElseThrow();

    @Test
    void shouldGiveEachWholeNumberOfARangeTheSameShare() {
        Factor factor = new Factor("team.size", SIZE, FactorRole.LEVER, List.of(), Marginal.uniform(4, 7));
        int[] counts = new int[10];
        IntStream.range(0, 4000).forEach(i -> counts[(int) factor.at((i + .5) / 4000)]++);
        assertThat(counts).containsExactly(0, 0, 0, 0, 1000, 1000, 1000, 1000, 0, 0);
    }

    @Test
    void shouldGiveEachLevelTheSameShare() {
        Factor factor = new Factor("team.size", SIZE, FactorRole.LEVER, List.of(9.0, 4.0, 7.0), null);
        assertThat(IntStream.range(0, 6).mapToObj(i -> factor.at(i / 6.0)))
                .containsExactly(9.0, 9.0, 4.0, 4.0, 7.0, 7.0);
        assertThat(factor.atLevel(3, 4)).isEqualTo(7);
    }

    @Test
    void shouldSayWhereTheLevelsOfAGridReallyStand() {
        Factor even = new Factor("stakeholders.load", LOAD, FactorRole.LEVER, List.of(), Marginal.uniform(.8, 1.3));
        Factor normal =
                new Factor("stakeholders.load", LOAD, FactorRole.LEVER, List.of(), Marginal.normal(1, .1, .8, 1.3));
        Factor two = new Factor("stakeholders.load", LOAD, FactorRole.LEVER, List.of(1.2, .9), null);
        Factor uneven = new Factor("stakeholders.load", LOAD, FactorRole.LEVER, List.of(.8, .9, 1.3), null);
        Factor whole = new Factor("team.size", SIZE, FactorRole.LEVER, List.of(), Marginal.uniform(4, 5));
        Factor named = new Factor(Factor.SCENARIO, null, FactorRole.LEVER, List.of(0.0, 1.0, 2.0), null);

        assertThat(places(even)).containsExactly(0.0, 1 / 3.0, 2 / 3.0, 1.0);
        assertThat(places(normal)).containsExactly(.125, .375, .625, .875);
        assertThat(places(two)).containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(places(uneven)[1]).isCloseTo(.2, within(1e-12));
        assertThat(places(whole)).containsExactly(0.0, 0.0, 1.0, 1.0);
        assertThat(places(named)).containsExactly(0.0, .5, .5, 1.0);
    }

    private static double[] places(Factor factor) {
        return IntStream.range(0, 4)
                .mapToDouble(level -> factor.place(level, 4))
                .toArray();
    }

    @Test
    void shouldRoundValuesSoThatTheyDoNotHangOnLastBits() {
        Factor factor =
                new Factor("stakeholders.load", LOAD, FactorRole.LEVER, List.of(), Marginal.normal(1, .1, .8, 1.3));
        assertThat(factor.at(1 / 3.0)).isCloseTo(.9617, within(.005));
        assertThat(Double.toString(factor.at(1 / 3.0)).length()).isLessThanOrEqualTo(11);
    }
}
