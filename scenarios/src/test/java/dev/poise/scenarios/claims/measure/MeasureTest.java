package dev.poise.scenarios.claims.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.readings.RunReadings;
import dev.poise.scenarios.comparison.Scale;
import dev.poise.settings.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Activity;
import dev.poise.team.facts.SimulationEvent.Decider;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final ValueScale SCALE = ValueScale.standard();
    private static final Settings SHORT =
            TeamSettings.standard().with("sprints", 3).with("warmup.sprints", 4);
    private static final Observed RUN = observed(SHORT, 7);

    private static Observed observed(Settings settings, long seed) {
        ReadingsFold readings = new ReadingsFold(settings);
        DerivedFold derived = new DerivedFold(settings);
        var ended = TeamRun.run(TeamScenario.of("short", settings), seed, List.of(readings, derived));
        assertThat(ended.messages()).isPositive();
        return derived.result(readings.result());
    }

    @Test
    void shouldTellValueAsEverywhereElse() {
        for (Reading reading : List.of(Reading.VALUE_DELIVERED, Reading.VALUE_PER_EFFORT, Reading.TRUST_MEAN)) {
            assertThat(Measure.of(reading).of(RUN, SCALE))
                    .isCloseTo(Scale.shown(reading, RUN.readings().get(reading), 3), within(1e-9));
        }
    }

    @Test
    void shouldAverageTheSprintsOfAWindow() {
        double[] trust = RUN.readings().series(Reading.TRUST_MEAN);
        Measure measure = Measure.of(Reading.TRUST_MEAN).over(new Window(Window.Step.SPRINT, 2, 3));

        assertThat(measure.of(RUN, SCALE)).isCloseTo((trust[1] + trust[2]) / 2, within(1e-12));
        assertThat(measure).hasToString("trust.mean@2-3");
    }

    @Test
    void shouldKnowWhichReadingsHaveAValueForEverySprint() {
        for (Reading reading : Reading.values()) {
            assertThat(Measure.of(reading).has(Window.Step.SPRINT))
                    .as(reading.id())
                    .isEqualTo(RUN.readings().series(reading).length > 0);
        }
    }

    @Test
    void shouldTakeSharesOfDaysThatSumUpToOne() {
        double sum = 0;
        for (Activity activity : Activity.values()) {
            String name = "po.time." + activity.name().toLowerCase(java.util.Locale.ROOT);
            sum += Measure.find(name)
                    .orElseThrow()
                    .over(new Window(Window.Step.DAY, 3, 12))
                    .of(RUN, SCALE);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(Measure.of(Reading.VALUE_INSIGHT).steps(RUN, Window.Step.DAY, SCALE))
                .hasSize(30);
    }

    @Test
    void shouldFoldTheFactsThatClaimsNeed() {
        DerivedFold fold = new DerivedFold(
                TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 1));
        long begin = 40 * WorkingTime.DAY;
        double[] hours = new double[Activity.values().length];
        hours[Activity.DISCOVERY.ordinal()] = 3;
        hours[Activity.CEREMONIES.ordinal()] = 1;
        hours[Activity.REFINEMENT.ordinal()] = 2;
        for (int day = 1; day <= 10; day++) {
            fold.observe(new SimulationEvent.ProductOwnerDay(
                    begin + day * WorkingTime.DAY, true, hours, 10, .5, 0, .6, .2, .2, .7, .1));
        }
        fold.observe(new SimulationEvent.RiskStruck(begin - 1, 1, false));
        fold.observe(new SimulationEvent.RiskStruck(begin + 5, 2, false));
        fold.observe(new SimulationEvent.RiskStruck(begin + 6, 3, true));
        fold.observe(new SimulationEvent.DecisionTaken(begin + 7, "dev", 1, Decider.TEAM, .8));
        fold.observe(new SimulationEvent.DecisionTaken(begin + 8, "dev", 1, Decider.TEAM_CONSULTED, .6));
        fold.observe(new SimulationEvent.DecisionTaken(begin + 9, "dev", 1, Decider.PRODUCT_OWNER, .75));
        fold.observe(new SimulationEvent.DecisionTaken(begin + 9, "dev", 1, Decider.OVERRIDDEN, .5));

        Observed observed = fold.result(
                new RunReadings(new double[Reading.values().length], new double[Reading.values().length][1]));

        assertThat(value(Derived.DISCOVERY_HOURS, observed)).isEqualTo(3);
        assertThat(value(Derived.OTHER_HOURS, observed)).isEqualTo(3);
        assertThat(value(Derived.LOAD_RATIO, observed)).isEqualTo(1.25);
        assertThat(value(Derived.PRESSURE, observed)).isEqualTo(.5);
        assertThat(value(Derived.UNSEEN_RISKS, observed)).isEqualTo(.5);
        assertThat(value(Derived.POOR_PRESCRIBED, observed)).isEqualTo(.25);
        assertThat(value(Derived.HOURS_PER_READY_ITEM, observed)).isNaN();
    }

    private static double value(Derived derived, Observed observed) {
        return new Measure(null, derived, null).of(observed, SCALE);
    }
}
