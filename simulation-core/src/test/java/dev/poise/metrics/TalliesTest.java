package dev.poise.metrics;

import static dev.poise.metrics.Metric.AUTONOMY_MEAN;
import static dev.poise.metrics.Metric.BURNOUT_EXHAUSTION;
import static dev.poise.metrics.Metric.QUALITY_INCIDENTS;
import static dev.poise.metrics.Metric.VALUE_DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.situation.WorkingTime;
import org.junit.jupiter.api.Test;

/** How what happens is added up by sprint: three of ten days, after a warm-up of two. */
final class TalliesTest {
    private static final long SPRINT = 10 * WorkingTime.DAY;

    private final Tallies tallies = new Tallies(10, 20, 3);

    @Test
    void shouldAddUpInTheSprintInWhichSomethingHappens() {
        tallies.at(2 * SPRINT).add(VALUE_DELIVERED, 1, 0);
        tallies.at(3 * SPRINT - 1).add(VALUE_DELIVERED, 2, 0);
        tallies.at(3 * SPRINT).add(VALUE_DELIVERED, 4, 0);
        assertThat(tallies.series(VALUE_DELIVERED)).containsExactly(3, 4, 0);
        assertThat(tallies.overall(VALUE_DELIVERED)).isEqualTo(7);
    }

    @Test
    void shouldCountADayThatIsToldInTheFirstSecondOfTheNextToItsSprint() {
        tallies.before(3 * SPRINT).add(VALUE_DELIVERED, 1, 0);
        assertThat(tallies.series(VALUE_DELIVERED)).containsExactly(1, 0, 0);
    }

    @Test
    void shouldLeaveOutWarmUpAndWhatComesAfterTheEnd() {
        tallies.at(2 * SPRINT - 1).add(VALUE_DELIVERED, 1, 0);
        tallies.before(2 * SPRINT).add(VALUE_DELIVERED, 1, 0);
        tallies.at(5 * SPRINT).add(VALUE_DELIVERED, 1, 0);
        assertThat(tallies.overall(VALUE_DELIVERED)).isZero();
        assertThat(tallies.sprintAt(2 * SPRINT - 1)).isEqualTo(-1);
    }

    @Test
    void shouldFollowTheLastSprintsOfTheWarmUpApart() {
        tallies.at(-SPRINT - 1).add(VALUE_DELIVERED, 8, 0);
        tallies.at(-SPRINT).add(VALUE_DELIVERED, 1, 0);
        tallies.at(2 * SPRINT - 1).add(VALUE_DELIVERED, 4, 0);
        assertThat(tallies.past(VALUE_DELIVERED)).containsExactly(1, 0, 4);
        assertThat(tallies.series(VALUE_DELIVERED)).containsExactly(0, 0, 0);
    }

    @Test
    void shouldFindASprintWhateverWasAskedForBefore() {
        tallies.at(4 * SPRINT).add(VALUE_DELIVERED, 1, 0);
        tallies.at(2 * SPRINT).add(VALUE_DELIVERED, 2, 0);
        tallies.at(4 * SPRINT).add(VALUE_DELIVERED, 4, 0);
        assertThat(tallies.series(VALUE_DELIVERED)).containsExactly(2, 0, 5);
    }

    @Test
    void shouldTakeMeansOverAllThatWasAddedAndNotOverSprints() {
        tallies.of(0).add(AUTONOMY_MEAN, 3, 4);
        tallies.of(1).add(AUTONOMY_MEAN, 1, 1);
        assertThat(tallies.series(AUTONOMY_MEAN)).containsExactly(.75, 1, Double.NaN);
        assertThat(tallies.overall(AUTONOMY_MEAN)).isEqualTo(.8);
        assertThat(tallies.overall(BURNOUT_EXHAUSTION)).isNaN();
    }

    @Test
    void shouldTellTheLastStateAndCountsPerSprint() {
        tallies.of(1).set(BURNOUT_EXHAUSTION, .2);
        tallies.of(2).set(BURNOUT_EXHAUSTION, .3);
        tallies.of(2).set(BURNOUT_EXHAUSTION, .4);
        assertThat(tallies.overall(BURNOUT_EXHAUSTION)).isEqualTo(.4);
        tallies.of(0).add(QUALITY_INCIDENTS, 1, 0);
        tallies.of(2).add(QUALITY_INCIDENTS, 2, 0);
        assertThat(tallies.overall(QUALITY_INCIDENTS)).isEqualTo(1);
    }
}
