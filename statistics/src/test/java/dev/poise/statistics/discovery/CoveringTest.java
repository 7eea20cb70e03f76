package dev.poise.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoveringTest {
    @Test
    void shouldFindTheCornerInWhichMostHitsLie() {
        List<FoundBox> found = Covering.of(MadeCases.inACorner(400, 5, 3), 1);

        FoundBox first = found.get(0);
        assertThat(first.accepted()).isTrue();
        assertThat(first.restrictions()).extracting(Restriction::input).containsExactly(0, 1);
        assertThat(first.box().box().limits().get(0).low()).isCloseTo(.6, within(.05));
        assertThat(first.box().box().limits().get(1).high()).isCloseTo(.5, within(.05));
        assertThat(first.restrictions()).allMatch(one -> one.reproduced() > .9);
        assertThat(first.elsewhere()).isBetween(.7, first.box().density());
        assertThat(found).last().satisfies(last -> assertThat(last.accepted()).isFalse());
    }

    @Test
    void shouldNotAcceptABoxThatChanceMakesAsWell() {
        long accepted = 0;
        for (int seed = 0; seed < 6; seed++) {
            accepted += Covering.of(MadeCases.byChance(60, 3, .3, seed), seed)
                            .get(0)
                            .accepted()
                    ? 1
                    : 0;
        }

        assertThat(accepted).isLessThanOrEqualTo(1);
    }

    @Test
    void shouldCoverASecondCornerWithASecondBox() {
        int n = 600;
        double[][] values = new double[2][n];
        boolean[] hits = new boolean[n];
        for (int i = 0; i < n; i++) {
            values[0][i] = i % 20 / 20.0;
            values[1][i] = i / 20 / 30.0;
            hits[i] = (values[0][i] > .7 && values[1][i] > .7) || (values[0][i] < .25 && values[1][i] < .3);
        }
        List<FoundBox> found = Covering.of(Cases.of(new boolean[2], values, hits), 1);

        assertThat(found.stream().filter(FoundBox::accepted)).hasSize(2);
        assertThat(found.stream()
                        .filter(FoundBox::accepted)
                        .mapToInt(one -> one.box().hits())
                        .sum())
                .isGreaterThan(80);
    }

    @Test
    void shouldGiveTheSameForTheSameSeed() {
        Cases cases = MadeCases.inACorner(200, 3, 5);

        assertThat(Covering.of(cases, 9)).isEqualTo(Covering.of(cases, 9));
    }

    @Test
    void shouldHaveNothingToSayWhereAllOrNoneAreHits() {
        double[][] values = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};

        assertThat(Covering.of(Cases.of(new boolean[1], values, new boolean[10]), 1))
                .isEmpty();
    }
}
