package dev.poise.evidence.claims.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.readings.ValueScale;
import dev.poise.settings.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.SimulationEvent.Activity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final ValueScale SCALE = ValueScale.standard();
    private static final Settings SHORT =
            TeamSettings.standard().with("sprints", 3).with("warmup.sprints", 4);
    private static final Observed RUN = observed(SHORT, 7);

    private static Observed observed(Settings settings, long seed) {
        ReadingsFold readings = new ReadingsFold(settings);
        DaysFold days = new DaysFold(settings);
        var ended = TeamRun.run(TeamScenario.of("short", settings), seed, List.of(readings, days));
        assertThat(ended.messages()).isPositive();
        return days.result(readings.result());
    }

    @Test
    void shouldTellValueAsEverywhereElse() {
        for (Reading reading : List.of(Reading.VALUE_DELIVERED, Reading.VALUE_PER_EFFORT, Reading.TRUST_MEAN)) {
            assertThat(Measure.of(reading).of(RUN, SCALE))
                    .isCloseTo(
                            ValueScale.standard().shown(reading, RUN.readings().get(reading), 3), within(1e-9));
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
        for (Reading reading : Reading.all()) {
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
}
