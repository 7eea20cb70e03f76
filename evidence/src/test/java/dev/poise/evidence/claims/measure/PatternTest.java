package dev.poise.evidence.claims.measure;

import static dev.poise.evidence.claims.measure.Pattern.CROSSOVER;
import static dev.poise.evidence.claims.measure.Pattern.HALFWAY;
import static dev.poise.evidence.claims.measure.Pattern.NEVER;
import static dev.poise.evidence.claims.measure.Pattern.REACHED;
import static dev.poise.evidence.claims.measure.Pattern.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternTest {
    private static double[] series(int length, java.util.function.IntToDoubleFunction at) {
        return IntStream.rangeClosed(1, length).mapToDouble(at).toArray();
    }

    @Test
    void shouldFindHalfOfWhatLasts() {
        double[] saturating = series(24, s -> 1 - Math.exp(-s / 4.0));

        assertThat(HALFWAY.when(saturating, 0, 1)).isCloseTo(4 * Math.log(2), within(.1));
    }

    @Test
    void shouldFindHalfOfALossLikeHalfOfAGain() {
        double[] gain = series(24, s -> 1 - Math.exp(-s / 4.0));
        double[] loss = series(24, s -> Math.exp(-s / 4.0) - 1);

        assertThat(HALFWAY.when(loss, 0, 1)).isEqualTo(HALFWAY.when(gain, 0, 1));
    }

    @Test
    void shouldTakeAnEffectThatIsThereAtOnceForHalfAStep() {
        assertThat(HALFWAY.when(series(8, s -> 3), 0, 1)).isEqualTo(.5);
    }

    @Test
    void shouldFindNoHalfOfNothing() {
        assertThat(HALFWAY.when(new double[8], 0, 1)).isEqualTo(NEVER);
    }

    @Test
    void shouldFindTheLastRiseThroughZero() {
        assertThat(CROSSOVER.when(series(20, s -> s - 8.0), 0, 1)).isCloseTo(8, within(.01));
        assertThat(CROSSOVER.when(series(20, s -> s < 3 ? -1 : s < 6 ? 1 : s - 12.0), 0, 1))
                .isCloseTo(12, within(.01));
    }

    @Test
    void shouldFindNoCrossoverWhereTheSeriesStaysOnOneSideOrEndsBelow() {
        assertThat(CROSSOVER.when(series(20, s -> 1), 0, 1)).isEqualTo(NEVER);
        assertThat(CROSSOVER.when(series(20, s -> -1), 0, 1)).isEqualTo(NEVER);
        assertThat(CROSSOVER.when(series(20, s -> s < 10 ? 1 : -1), 0, 1)).isEqualTo(NEVER);
    }

    @Test
    void shouldCountTheStepsUntilALossIsMended() {
        double[] loss = series(20, s -> s < 6 ? 10 : 10 * Math.exp(-(s - 5) / 2.0));

        assertThat(RECOVERED.when(loss, .8, 6)).isCloseTo(2 * Math.log(5), within(.3));
        assertThat(RECOVERED.when(loss, .2, 6)).isLessThan(RECOVERED.when(loss, .8, 6));
    }

    @Test
    void shouldFindNoRecoveryWithoutALossOrWithoutAnEndOfIt() {
        assertThat(RECOVERED.when(series(20, s -> -1), .8, 6)).isEqualTo(NEVER);
        assertThat(RECOVERED.when(series(20, s -> 10), .8, 6)).isEqualTo(NEVER);
    }

    @Test
    void shouldFindTheFirstTimeALevelIsReached() {
        assertThat(REACHED.when(series(50, day -> day / 100.0), .15, 1)).isCloseTo(15, within(1e-9));
        assertThat(REACHED.when(series(10, day -> day / 100.0), .15, 1)).isEqualTo(NEVER);
    }
}
