package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class ProportionTest {
    @Test
    void shouldGiveThePublishedInterval() {
        // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3: 81 of 263 gives .2553 to .3662
        Proportion some = Proportion.of(81, 263, .95);
        assertThat(some.certainty().low()).isCloseTo(.2553, within(5e-5));
        assertThat(some.certainty().high()).isCloseTo(.3662, within(5e-5));
        // the same: 0 of 20 gives 0 to .1611, 1 of 29 gives .0061 to .1718
        assertThat(Proportion.of(0, 20, .95).certainty().low()).isZero();
        assertThat(Proportion.of(0, 20, .95).certainty().high()).isCloseTo(.1611, within(5e-5));
        assertThat(Proportion.of(1, 29, .95).certainty().low()).isCloseTo(.0061, within(5e-5));
    }

    @Test
    void shouldHoldTheTruthAsOftenAsItSays() {
        double held = 0;
        int shares = 0;
        for (double share = .05; share < 1; share += .05, shares++) {
            BinomialDistribution cases = BinomialDistribution.of(60, share);
            for (int hits = 0; hits <= 60; hits++) {
                held += Proportion.of(hits, 60, .95).certainty().contains(share) ? cases.probability(hits) : 0;
            }
        }
        assertThat(held / shares).isBetween(.935, .965);
    }

    @Test
    void shouldKnowNothingWithoutCases() {
        assertThat(Proportion.of(0, 0, .95).certainty().isKnown()).isFalse();
        assertThat(Proportion.of(0, 0, .95).share()).isNaN();
    }
}
