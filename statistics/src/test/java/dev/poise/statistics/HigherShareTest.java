package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HigherShareTest {
    @Test
    void shouldCountTheTablesThatAreAsExtremeOrMore() {
        // the lady tasting tea: C(4,3) C(4,1) / C(8,4) = 16/70 for three right, and 1/70 for four
        assertThat(HigherShare.pValue(3, 4, 1, 4)).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(HigherShare.pValue(4, 4, 0, 4)).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(HigherShare.pValue(0, 4, 4, 4)).isCloseTo(1, within(1e-12));
    }

    @Test
    void shouldKnowNothingOfWhatIsTheSameEverywhere() {
        assertThat(HigherShare.pValue(0, 10, 0, 20)).isCloseTo(1, within(1e-12));
        assertThat(HigherShare.pValue(10, 10, 20, 20)).isCloseTo(1, within(1e-12));
        assertThat(HigherShare.pValue(0, 0, 3, 20)).isEqualTo(1);
        assertThat(HigherShare.pValue(3, 20, 0, 0)).isEqualTo(1);
    }

    @Test
    void shouldRefuseCasesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> HigherShare.pValue(5, 4, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> HigherShare.pValue(1, 4, -1, 4));
    }
}
