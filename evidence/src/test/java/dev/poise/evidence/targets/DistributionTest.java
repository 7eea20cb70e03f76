package dev.poise.evidence.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.statistics.Sample;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static Sample draws(Distribution distribution) {
        return Sample.of(
                LongStream.range(0, 20_000).mapToDouble(distribution::draw).toArray());
    }

    @Test
    void shouldHaveTheMomentsOfItsName() {
        Sample uniform = draws(new Distribution.Uniform(.1, .9));
        assertThat(uniform.mean()).isCloseTo(.5, within(.01));
        assertThat(uniform.sd()).isCloseTo(.8 / Math.sqrt(12), within(.005));
        assertThat(uniform.min()).isGreaterThan(.1);
        assertThat(uniform.max()).isLessThan(.9);

        Sample beta = draws(new Distribution.Beta(2, 3));
        assertThat(beta.mean()).isCloseTo(.4, within(.005));
        assertThat(beta.sd()).isCloseTo(.2, within(.005));

        Sample normal = draws(new Distribution.Normal(1.15, .2));
        assertThat(normal.mean()).isCloseTo(1.15, within(.01));
        assertThat(normal.sd()).isCloseTo(.2, within(.005));
    }

    @Test
    void shouldGiveTheSameKeyTheSameValue() {
        Distribution beta = new Distribution.Beta(2, 3);

        assertThat(beta.draw(7)).isEqualTo(beta.draw(7)).isNotEqualTo(beta.draw(8));
    }
}
