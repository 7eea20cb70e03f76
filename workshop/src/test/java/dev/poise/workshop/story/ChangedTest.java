package dev.poise.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangedTest {
    private static final String LOAD = "stakeholders.load";
    private static final String COURAGE = "productOwner.courage";

    @Test
    void shouldBringChangesIntoTheOrderOfTimeAndMakeOneOfThoseOfADay() {
        TeamScenario late = Changed.with(Sample.team(), new Intervention(2, 3, Map.of(LOAD, .7)));
        TeamScenario early = Changed.with(late, new Intervention(1, 9, Map.of(COURAGE, .4)));
        TeamScenario again = Changed.with(early, new Intervention(2, 3, Map.of(LOAD, .2, COURAGE, .9)));

        assertThat(again.interventions())
                .containsExactly(
                        new Intervention(1, 9, Map.of(COURAGE, .4)),
                        new Intervention(2, 3, Map.of(LOAD, .2, COURAGE, .9)));
    }
}
