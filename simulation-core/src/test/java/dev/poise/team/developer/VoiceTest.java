package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.situation.Situation;
import org.junit.jupiter.api.Test;

/** How freely developers speak up. */
final class VoiceTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static double voice(double trust, double safety, double powerDistance) {
        Settings settings = STANDARD.with("culture.safety", safety).with("culture.powerDistance", powerDistance);
        return Voice.of(trust, settings.of(Situation.class));
    }

    @Test
    void shouldBeTrustAloneInTheStandardCulture() {
        assertThat(STANDARD.number("culture.safety")).isEqualTo(1);
        assertThat(Voice.of(.6, STANDARD.of(Situation.class))).isCloseTo(.6, within(1e-12));
    }

    @Test
    void shouldBeInProportionToSafetyAndToWhatRankLeaves() {
        assertThat(voice(.6, .5, .3)).isCloseTo(.3, within(1e-12));
        assertThat(voice(.6, 1, .65)).isCloseTo(.3, within(1e-12));
        assertThat(voice(.6, 1, 1)).isZero();
        assertThat(voice(.6, 0, .3)).isZero();
    }

    @Test
    void shouldRiseWithTrustAndSafetyAndFallWithPowerDistance() {
        Trial.each(1000, trial -> {
            double trust = trial.share();
            double safety = trial.share();
            double rank = trial.share();
            double voice = voice(trust, safety, rank);
            assertThat(voice).isBetween(0.0, 1.0);
            assertThat(voice(trust + (1 - trust) * trial.share(), safety, rank)).isGreaterThanOrEqualTo(voice);
            assertThat(voice(trust, safety + (1 - safety) * trial.share(), rank))
                    .isGreaterThanOrEqualTo(voice);
            assertThat(voice(trust, safety, rank + (1 - rank) * trial.share())).isLessThanOrEqualTo(voice);
        });
    }

    @Test
    void shouldTellMoreOfLimitsAndDebtTheMoreFreelyTheySpeak() {
        DeveloperValues p = Given.values(STANDARD);
        assertThat(Voice.tellsLimit(0, p)).isCloseTo(.6 * .25, within(1e-12));
        assertThat(Voice.tellsLimit(1, p)).isCloseTo(.6 * .6, within(1e-12));
        assertThat(Voice.explainsDebt(0, p)).isCloseTo(.25, within(1e-12));
        assertThat(Voice.explainsDebt(1, p)).isCloseTo(.95, within(1e-12));
    }
}
