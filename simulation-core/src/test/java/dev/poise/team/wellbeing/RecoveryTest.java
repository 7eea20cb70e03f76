package dev.poise.team.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import org.junit.jupiter.api.Test;

/**
 * Recovery of one person, compared with what was published: leave helps and its effect fades within two to four weeks (de
 * Bloom et al. 2009), severe exhaustion takes months (Oosterholt et al. 2016).
 */
final class RecoveryTest {
    private static final Settings STANDARD = TeamSettings.standard();
    /** About the spread of exhaustion between people, by which effects of leave are told. */
    private static final double SPREAD = .2;

    private final RecordingContext context = new RecordingContext();

    private static Strain strain(Settings settings, double exhaustion) {
        return new Strain("somebody", settings.of(StrainParameter.class), true, 1, exhaustion, .2);
    }

    private void work(Strain strain, double load, int days) {
        for (int day = 0; day < days; day++) {
            strain.work(new Demand().of(load, 8, 1, .6, .55), strain.exhaustion(), context);
            context.clear();
        }
    }

    private void leave(Strain strain, int days) {
        for (int day = 0; day < days; day++) {
            strain.rest(true, context);
        }
    }

    /** Get somebody who has settled at an exhaustion of .4, and the load at which they did. */
    private double restingLoad(Settings settings) {
        double low = .6;
        double high = 2;
        for (int i = 0; i < 30; i++) {
            double load = (low + high) / 2;
            Strain strain = strain(settings, .4);
            work(strain, load, 1);
            low = strain.exhaustion() < .4 ? load : low;
            high = strain.exhaustion() < .4 ? high : load;
        }
        return low;
    }

    @Test
    void shouldFeelBetterAfterTwoWeeksOfLeaveAndLoseMostOfThatWithinAMonth() {
        double load = restingLoad(STANDARD);
        Strain strain = strain(STANDARD, .4);
        work(strain, load, 50);
        double before = strain.felt();
        leave(strain, 10);
        double gained = before - strain.felt();
        assertThat(gained / SPREAD).isBetween(.3, .6);
        work(strain, load, 10);
        assertThat((before - strain.felt()) / gained).isBetween(.3, .7);
        work(strain, load, 10);
        assertThat((before - strain.felt()) / gained).isLessThan(.35);
    }

    @Test
    void shouldFeelNoBetterForBeingIll() {
        Strain strain = strain(STANDARD, .4);
        for (int day = 0; day < 10; day++) {
            strain.rest(false, context);
        }
        assertThat(strain.felt()).isEqualTo(strain.exhaustion());
    }

    @Test
    void shouldFeelNeverWorseThanTheyAreAndNeverBetterThanLeaveCanMakeThem() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            Strain strain = strain(settings, trial.share());
            for (int i = 0; i < 20; i++) {
                leave(strain, trial.whole(0, 10));
                work(strain, trial.between(.6, 1.7), trial.whole(0, 10));
                double most = settings.number("leave.refreshing");
                assertThat(strain.felt())
                        .isBetween((1 - most) * strain.exhaustion() - 1e-12, strain.exhaustion() + 1e-12);
            }
        });
    }

    @Test
    void shouldUseLeaveUpWithItsTimeConstant() {
        Strain strain = strain(STANDARD, .4);
        leave(strain, 10);
        double before = 1 - strain.felt() / strain.exhaustion();
        assertThat(before).isCloseTo(STANDARD.number("leave.refreshing") * (1 - Math.pow(1 - .2, 10)), within(1e-12));
        work(strain, 1, 5);
        double after = 1 - strain.felt() / strain.exhaustion();
        assertThat(after / before).isCloseTo(Math.pow(1 - 1 / STANDARD.number("leave.fading"), 5), within(1e-12));
    }

    @Test
    void shouldTakeMonthsToRecoverFromSevereExhaustionAtAnOrdinaryLoad() {
        double rest = .3;
        Strain strain = strain(STANDARD, .2);
        // months of heavy load, not years: the scar has not grown as high
        work(strain, 2.5, 60);
        double height = strain.exhaustion();
        assertThat(height).isGreaterThan(.6);
        int days = 0;
        while (strain.exhaustion() - rest > (height - rest) / 2) {
            work(strain, .9, 1);
            days++;
        }
        assertThat(days).isBetween(60, 150);
    }
}
