package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What events say next to the course of things: where an item lies, where a defect comes from, what a day asked for. */
class ObservedDataTest {
    private static final List<Event> REFERENCE = new ArrayList<>();

    @BeforeAll
    static void run() {
        REFERENCE.addAll(run(TeamScenario.of("reference", TeamSettings.standard())));
    }

    private static List<Event> run(TeamScenario scenario) {
        List<Event> events = new ArrayList<>();
        Observer all = events::add;
        TeamRun.run(scenario, 11, List.of(all));
        return events;
    }

    private static <T> List<T> of(Class<T> kind) {
        return REFERENCE.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void shouldTraceEveryEscapedDefectToAnItemThatWasReleasedBefore() {
        Set<Integer> released = new HashSet<>();
        int escaped = 0;
        for (Event event : REFERENCE) {
            if (event instanceof SimulationEvent.ItemReleased f) {
                released.add(f.item());
            } else if (event instanceof SimulationEvent.DefectEscaped f) {
                escaped++;
                assertThat(released).contains(f.origin());
            }
        }
        assertThat(escaped).isGreaterThan(20);
    }

    @Test
    void shouldTellInWhichModuleAndDebtAnItemWasBegun() {
        List<SimulationEvent.ItemStarted> started = of(SimulationEvent.ItemStarted.class);
        assertThat(started).allMatch(f -> f.debt() >= 0 && f.debt() <= 1 && f.module() >= 0);
        assertThat(started.stream()
                        .map(SimulationEvent.ItemStarted::module)
                        .distinct()
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void shouldCountBuildingAsPartOfTheHoursOfAnItem() {
        List<SimulationEvent.ItemReleased> released = of(SimulationEvent.ItemReleased.class);
        assertThat(released).allMatch(f -> f.built() > 0 && f.built() < f.hours() && f.wasted() <= f.built());
    }

    @Test
    void shouldAskNothingOfSomebodyWhoIsNotThere() {
        List<SimulationEvent.DeveloperDay> days = of(SimulationEvent.DeveloperDay.class);
        assertThat(days).allMatch(f -> f.present() ? f.demand() > .2 : f.demand() == 0);
    }

    @Test
    void shouldTakeNoLongerToAnswerThanTheAskerWaits() {
        // a Product Owner who works overtime does up to a quarter more in an hour
        assertThat(of(SimulationEvent.QuestionAnswered.class))
                .isNotEmpty()
                .allMatch(f -> f.hours() <= 1.25 * f.latency() + .001);
    }

    @Test
    void shouldNeverRefactorWhereNoRefactoringMayBeOpened() {
        List<Event> events = run(TeamScenario.of("no", TeamSettings.standard().with("refactoring.items", 0)));
        assertThat(events)
                .noneMatch(f -> f instanceof SimulationEvent.ItemStarted s && s.kind() == ItemKind.REFACTORING);
        assertThat(of(SimulationEvent.ItemStarted.class)).anyMatch(s -> s.kind() == ItemKind.REFACTORING);
    }
}
