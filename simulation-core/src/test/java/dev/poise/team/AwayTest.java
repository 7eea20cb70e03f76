package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent.ItemReleased;
import dev.poise.team.events.SimulationEvent.LookedIn;
import dev.poise.team.events.SimulationEvent.ProductOwnerDay;
import dev.poise.team.events.SimulationEvent.QuestionAnswered;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A Product Owner who is away for some days. */
final class AwayTest {
    private static final int WARM_UP = 4;
    private static final Settings BASE = TeamSettings.standard()
            .with("warmup.sprints", WARM_UP)
            .with("sprints", 6)
            .with("leave.weeks", 0)
            .with("productOwner.technicalInvolvement", .8);

    private static Log log(Intervention... interventions) {
        return Log.of(new TeamScenario("away", BASE, Set.of(), List.of(interventions)), 1);
    }

    private static Intervention away(int sprint, int day, int days) {
        return new Intervention(sprint, day, Map.of(), Map.of(PeopleChange.AWAY, days));
    }

    private static long start(int sprint, int day) {
        return ((long) (WARM_UP + sprint - 1) * 10 + day - 1) * WorkingTime.DAY;
    }

    /** Get the working days on which the Product Owner was not there, from 0 with the warm-up. */
    private static List<Integer> daysAway(Log log) {
        return log.all(ProductOwnerDay.class).stream()
                .filter(day -> !day.present())
                .map(day -> WorkingTime.day(day.time()) - 1)
                .toList();
    }

    @Test
    void shouldBeAwayOnTheDaysNamedAndOnNoOther() {
        assertThat(daysAway(log())).isEmpty();
        assertThat(daysAway(log(away(2, 4, 3)))).containsExactly(53, 54, 55);
        assertThat(daysAway(log(away(2, 4, 3), away(2, 6, 2), away(4, 1, 1)))).containsExactly(53, 54, 55, 56, 70);
        assertThat(daysAway(log(away(2, 4, 3), away(2, 5, 1), away(2, 7, 1)))).containsExactly(53, 54, 55, 56);
    }

    @Test
    void shouldAnswerNobodyAcceptNothingAndLookInOnNobodyMeanwhile() {
        Log away = log(away(2, 1, 10));
        assertThat(away.all(QuestionAnswered.class)).noneMatch(f -> meanwhile(f.time()));
        assertThat(away.all(LookedIn.class)).noneMatch(f -> meanwhile(f.time()));
        assertThat(log().all(QuestionAnswered.class)).anyMatch(f -> meanwhile(f.time()));
        assertThat(away.all(ItemReleased.class)).anyMatch(f -> meanwhile(f.time()));
    }

    private static boolean meanwhile(long time) {
        return time >= start(2, 1) && time < start(3, 1);
    }

    @Test
    void shouldBeTheSameRunUntilTheyGoAndAnotherAfterwards() {
        assertThat(log(away(2, 4, 3)).before(start(2, 4))).isEqualTo(log().before(start(2, 4)));
        assertThat(log(away(2, 4, 3)).withoutNews()).isNotEqualTo(log().withoutNews());
    }

    @Test
    void shouldWorkNoHoursWhileAway() {
        assertThat(log(away(3, 2, 6)).all(ProductOwnerDay.class))
                .filteredOn(day -> !day.present())
                .hasSize(6)
                .allMatch(day -> java.util.Arrays.stream(day.hours()).sum() == 0);
    }
}
