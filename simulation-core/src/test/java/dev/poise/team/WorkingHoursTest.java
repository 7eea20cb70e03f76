package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.metrics.Metric;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Work;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What developers' hours go into. */
final class WorkingHoursTest {
    private static final int SEEDS = 5;

    @ParameterizedTest
    @EnumSource(Work.class)
    void shouldTakeHoursForEveryKindOfWork(Work kind) {
        TeamScenario scenario = TeamScenario.of("reference", VariedScenarios.shortRun(8));
        for (int seed = 1; seed <= SEEDS; seed++) {
            Hours hours = new Hours(kind);
            TeamRun.run(scenario, seed, List.of(hours));
            assertThat(hours.sum).as("hours of %s, seed %d", kind, seed).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 28", "28, 36", "36, 44"})
    void shouldDoMoreInLongerWeeksAndMoreThanInProportionAsMeetingsStay(double few, double many) {
        double less = done(few);
        double more = done(many);
        assertThat(more / less).as("%s to %s hours", few, many).isGreaterThan(many / few * .98);
    }

    @Test
    void shouldGainLessFromTheHoursOfAVeryLongWeek() {
        double usual = done(50) - done(40);
        double late = done(60) - done(50);
        assertThat(late).isPositive().isLessThan(usual);
    }

    @Test
    void shouldExhaustPeopleByLongWeeks() {
        assertThat(mean(Metric.BURNOUT_EXHAUSTION, 60)).isGreaterThan(mean(Metric.BURNOUT_EXHAUSTION, 40) + .05);
    }

    /** Get the estimated hours of a sprint, mean of some runs. */
    private static double done(double weeklyHours) {
        return mean(Metric.DELIVERY_VELOCITY, weeklyHours);
    }

    private static double mean(Metric metric, double weeklyHours) {
        TeamScenario scenario =
                VariedScenarios.of(VariedScenarios.shortRun(13), "hours", "team.weeklyHours", weeklyHours);
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            sum += TeamRun.metrics(scenario, seed).get(metric) / SEEDS;
        }
        return sum;
    }

    private static final class Hours implements Observer {
        private final Work kind;
        private double sum;

        Hours(Work kind) {
            this.kind = kind;
        }

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.DeveloperDay f) {
                sum += f.work()[kind.ordinal()];
            }
        }
    }
}
