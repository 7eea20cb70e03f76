package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import org.junit.jupiter.api.Test;

/** How unclear work and waiting become role ambiguity. */
final class RoleAmbiguityTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final double USUAL = STANDARD.number("ambiguity.usual");

    private static RoleAmbiguity ambiguity(Settings settings) {
        return new RoleAmbiguity(Given.values(settings), true);
    }

    private static double after(int days, double clarity, boolean waits) {
        RoleAmbiguity ambiguity = ambiguity(STANDARD);
        for (int day = 0; day < days; day++) {
            ambiguity.day(clarity, waits);
        }
        return ambiguity.excess();
    }

    @Test
    void shouldNotBeMindedAtTheStartNorBelowTheUsual() {
        assertThat(ambiguity(STANDARD).excess()).isZero();
        assertThat(after(500, 1 - 2 * USUAL, false)).isCloseTo(0, within(1e-12));
        assertThat(after(500, 1, false)).isZero();
    }

    @Test
    void shouldFollowTheDayByTheRateThatIsSet() {
        double rate = STANDARD.number("ambiguity.rate");
        assertThat(after(1, 0, true)).isCloseTo(rate * (1 - USUAL), within(1e-12));
        assertThat(after(1000, 0, true)).isCloseTo(1 - USUAL, within(1e-9));
        assertThat(after(1000, 0, false)).isCloseTo(.5 - USUAL, within(1e-9));
        assertThat(after(1000, 1, true)).isCloseTo(.5 - USUAL, within(1e-9));
    }

    @Test
    void shouldRiseWithWaitingAndWithUnclearWork() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            RoleAmbiguity less = ambiguity(settings);
            RoleAmbiguity more = ambiguity(settings);
            for (int day = 0; day < 40; day++) {
                double clarity = trial.share();
                boolean waits = trial.coin();
                less.day(clarity, waits);
                more.day(clarity * trial.share(), waits || trial.coin());
                assertThat(less.excess()).isBetween(0.0, 1.0);
                assertThat(more.excess()).isGreaterThanOrEqualTo(less.excess());
            }
        });
    }

    @Test
    void shouldNotBeMindedByAnybodyWhenItIsOff() {
        RoleAmbiguity off = new RoleAmbiguity(Given.values(STANDARD), false);
        for (int day = 0; day < 100; day++) {
            off.day(0, true);
        }
        assertThat(off.excess()).isZero();
    }
}
