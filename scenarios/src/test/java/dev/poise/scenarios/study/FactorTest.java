package dev.poise.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.settings.Entry;
import dev.poise.statistics.design.Marginal;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorTest {
    private static final Entry SIZE = TeamSettings.DICTIONARY.find("team.size").orElseThrow();
    private static final Entry LOAD =
            TeamSettings.DICTIONARY.find("stakeholders.load").orElseThrow();

    @Test
    void shouldGiveEachWholeNumberOfARangeTheSameShare() {
        Factor factor = new Factor("team.size", SIZE, Role.LEVER, List.of(), Marginal.uniform(4, 7));
        int[] counts = new int[10];
        IntStream.range(0, 4000).forEach(i -> counts[(int) factor.at((i + .5) / 4000)]++);
        assertThat(counts).containsExactly(0, 0, 0, 0, 1000, 1000, 1000, 1000, 0, 0);
    }

    @Test
    void shouldGiveEachLevelTheSameShare() {
        Factor factor = new Factor("team.size", SIZE, Role.LEVER, List.of(9.0, 4.0, 7.0), null);
        assertThat(IntStream.range(0, 6).mapToObj(i -> factor.at(i / 6.0)))
                .containsExactly(9.0, 9.0, 4.0, 4.0, 7.0, 7.0);
        assertThat(factor.atLevel(3, 4)).isEqualTo(7);
    }

    @Test
    void shouldRoundValuesSoThatTheyDoNotHangOnLastBits() {
        Factor factor = new Factor("stakeholders.load", LOAD, Role.LEVER, List.of(), Marginal.normal(1, .1, .8, 1.3));
        assertThat(factor.at(1 / 3.0)).isCloseTo(.9617, within(.005));
        assertThat(Double.toString(factor.at(1 / 3.0)).length()).isLessThanOrEqualTo(11);
    }
}
