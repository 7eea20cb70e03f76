package dev.poise.team.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.WorkingTime;
import org.junit.jupiter.api.Test;

/** What a released item is worth, and where the rest of its value went. */
final class IncrementTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final long WEEK = WorkingTime.WEEK * WorkingTime.DAY;

    private static Increment increment(AnItem item, double insight, double quality, boolean misunderstood, long now) {
        return increment(STANDARD, item, insight, quality, misunderstood, now);
    }

    private static Increment increment(
            Settings settings, AnItem item, double insight, double quality, boolean misunderstood, long now) {
        return new Increment(item.get(), insight, quality, misunderstood, now, settings.of(SprintParameter.class));
    }

    private static double lost(Increment increment, Cause cause) {
        return increment.lost().stream()
                .filter(share -> share.cause() == cause)
                .mapToDouble(Share::amount)
                .sum();
    }

    @Test
    void shouldBeWorthItsFullValueWhenNothingIsMissing() {
        Increment increment = increment(AnItem.number(1).value(3), 1, 1, false, 0);
        assertThat(increment.value()).isCloseTo(increment.fullValue(), within(1e-12));
        assertThat(increment.lost()).allMatch(share -> Math.abs(share.amount()) < 1e-12);
    }

    @Test
    void shouldLoseTheValueOfUsersWhoAreNotKnown() {
        double fit = STANDARD.number("value.fit");
        for (double technical : new double[] {0, .4, 1}) {
            Increment increment = increment(AnItem.number(1).technical(technical), .25, 1, false, 0);
            assertThat(increment.value() / increment.fullValue())
                    .isCloseTo(1 - fit * (1 - technical) * .75, within(1e-12));
        }
    }

    @Test
    void shouldNeedGoodSolutionsForWhatIsNovelMoreThanForRoutine() {
        double novel = increment(AnItem.number(1).novel(), 1, .9, false, 0).value()
                / increment(AnItem.number(1).novel(), 1, .3, false, 0).value();
        double routine = increment(AnItem.number(1), 1, .9, false, 0).value()
                / increment(AnItem.number(1), 1, .3, false, 0).value();
        double base = .8;
        double slope = STANDARD.number("value.novelSlope");
        assertThat(novel).isCloseTo((base + slope * .9) / (base + slope * .3), within(1e-12));
        assertThat(routine).isBetween(1.0, novel);
    }

    @Test
    void shouldLoseTheSameShareWithEveryWeekOfDelay() {
        Increment late = increment(AnItem.number(1).at(WEEK), 1, 1, false, 11 * WEEK);
        assertThat(late.value() / late.fullValue())
                .isCloseTo(Math.exp(-10 * STANDARD.number("value.delay")), within(1e-12));
    }

    @Test
    void shouldLoseAShareToAMisunderstanding() {
        Increment increment = increment(AnItem.number(1), 1, 1, true, 0);
        assertThat(lost(increment, Cause.MISUNDERSTANDING)).isCloseTo(increment.fullValue() * .4, within(1e-12));
    }

    @Test
    void shouldBeWorthNoMoreHoweverWellAnIdeaIsBuiltThatDoesNothingOrHarms() {
        for (double value : new double[] {0, -.4}) {
            for (double quality : new double[] {0, 1}) {
                Increment increment = increment(AnItem.number(1).value(value), quality, quality, true, 9 * WEEK);
                assertThat(increment.value()).isEqualTo(value);
                assertThat(increment.lost()).isEmpty();
            }
        }
    }

    @Test
    void shouldAccountForAllLostValueAndNeverGainByBeingWorse() {
        Trial.each(2000, trial -> {
            Settings settings = trial.settings();
            AnItem item = AnItem.number(1).technical(trial.share()).value(trial.between(-2, 4));
            AnItem any = trial.coin() ? item.novel() : item;
            double insight = trial.share();
            double quality = trial.between(0, 1.3);
            boolean misunderstood = trial.coin();
            long now = trial.whole(0, (int) (20 * WEEK));
            Increment increment = increment(settings, any, insight, quality, misunderstood, now);
            double lost = increment.lost().stream().mapToDouble(Share::amount).sum();
            assertThat(lost).isCloseTo(increment.fullValue() - increment.value(), within(1e-9));
            double worse = increment(settings, any, insight * trial.share(), quality * trial.share(), true, now + WEEK)
                    .value();
            assertThat(worse).isLessThanOrEqualTo(increment.value() + 1e-12);
        });
    }
}
