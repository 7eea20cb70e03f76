package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.TeamSettings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of people who come to be at risk, and when they are out of it. */
final class StoryCollectorTest {
    private static final String DANA = "developer 1";

    private static final int WARM_UP = 40;

    private final StoryCollector story =
            new StoryCollector(TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 3));

    private void days(int from, double... exhaustion) {
        for (int i = 0; i < exhaustion.length; i++) {
            story.observe(new SimulationEvent.DeveloperDay(
                    (WARM_UP + from + i) * WorkingTime.DAY,
                    DANA,
                    true,
                    false,
                    false,
                    8,
                    0,
                    new double[SimulationEvent.Work.values().length],
                    new double[SimulationEvent.Loss.values().length],
                    0,
                    1,
                    .6,
                    .6,
                    .6,
                    exhaustion[i],
                    .2,
                    .6,
                    .5,
                    List.of()));
        }
    }

    private List<Happening.Kind> told(int sprint) {
        return story.story().get(sprint - 1).happenings().stream()
                .map(Happening::kind)
                .toList();
    }

    @Test
    void shouldTellWhoIsAtRiskAndWhoIsOutOfItWhenThatLasts() {
        days(1, .58, .61);
        days(11, .62, .54);

        assertThat(told(1)).containsExactly(Happening.Kind.AT_RISK);
        assertThat(told(2)).containsExactly(Happening.Kind.NO_LONGER_AT_RISK);
    }

    @Test
    void shouldNotFlapAroundTheCutOff() {
        days(1, .61, .59, .61, .58, .6, .56, .62);

        assertThat(told(1)).containsExactly(Happening.Kind.AT_RISK);
    }

    @Test
    void shouldTellNothingOfWhoComesAndGoesWithinASprint() {
        days(1, .58, .61, .5);

        assertThat(told(1)).isEmpty();
    }
}
