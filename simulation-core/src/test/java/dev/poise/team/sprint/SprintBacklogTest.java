package dev.poise.team.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Values;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.sprint.Entry.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a sprint is committed to, pulled from and cleared. */
final class SprintBacklogTest {
    /** Since when people are patient. */
    private static final long PATIENT = 10;

    private static Values<SprintParameter> values(double overshoot, double goalShare) {
        return TeamSettings.standard()
                .with("planning.overshoot", overshoot)
                .beyond("planning.goalShare", goalShare)
                .of(SprintParameter.class);
    }

    private static List<Candidate> candidates(Trial trial, int number) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(Items.candidate(i, trial.between(.5, 60)));
        }
        return all;
    }

    private static List<Integer> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.item().id()).toList();
    }

    @Test
    void shouldCommitUpToTheCapacityAndOvershootByNoMoreThanAllowed() {
        Trial.each(500, trial -> {
            SprintBacklog backlog = new SprintBacklog();
            double capacity = trial.between(20, 300);
            double overshoot = trial.between(0, .5);
            List<Candidate> offered = candidates(trial, 40);
            backlog.plan(offered, capacity, 0, values(overshoot, .4));
            assertThat(backlog.committed).isLessThanOrEqualTo(capacity * (1 + overshoot) + 1e-9);
            assertThat(backlog.entries.size() + backlog.rest.size()).isEqualTo(offered.size());
            if (backlog.committed < capacity) {
                assertThat(backlog.rest)
                        .allMatch(left -> left.item().estimate() > capacity * (1 + overshoot) - backlog.committed);
            }
        });
    }

    @Test
    void shouldTakeItemsInTheirOrder() {
        Trial.each(200, trial -> {
            SprintBacklog backlog = new SprintBacklog();
            backlog.plan(candidates(trial, 30), trial.between(20, 300), 0, values(.15, .4));
            assertThat(ids(backlog.entries)).isSorted();
            assertThat(backlog.rest.stream().map(c -> c.item().id()).toList()).isSorted();
        });
    }

    @Test
    void shouldKeepRoomForRefactoringAsNearAsItemsAllowAndNotAskItOfTheSprintGoal() {
        for (double room : new double[] {0, .1, .2, .5}) {
            SprintBacklog backlog = new SprintBacklog();
            List<Candidate> offered = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                offered.add(Items.candidate(i, 10));
            }
            for (int i = 20; i < 30; i++) {
                offered.add(Items.noted(Items.item(i, ItemKind.REFACTORING, 10, 0)));
            }
            backlog.plan(offered, 100, room, values(.15, .4));
            assertThat(backlog.entries.stream().filter(entry -> entry.item().kind() == ItemKind.REFACTORING))
                    .as("room %s", room)
                    .hasSize((int) Math.round(room * 10))
                    .noneMatch(entry -> entry.goal);
            assertThat(backlog.committed).isCloseTo(100, within(1e-9));
            assertThat(backlog.entries.stream().filter(entry -> entry.goal)).hasSize(4);
            assertThat(backlog.entries.size() + backlog.rest.size()).isEqualTo(offered.size());
        }
    }

    @Test
    void shouldCountRefactoringThatIsCarriedOverAsPartOfTheRoom() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(List.of(Items.noted(Items.item(1, ItemKind.REFACTORING, 10, 0))), 100, .1, values(.15, .4));
        backlog.entries.get(0).state = State.BUILDING;
        backlog.clear();
        backlog.plan(List.of(Items.noted(Items.item(2, ItemKind.REFACTORING, 10, 0))), 10, 1, values(0, .4));
        assertThat(ids(backlog.entries)).containsExactly(1);
    }

    @Test
    void shouldCommitToTheEstimateOfWhatIsLeft() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(List.of(Items.candidate(1, 40), Items.candidate(2, 30)), 100, 0, values(.15, .4));
        backlog.entries.get(0).state = State.BUILDING;
        backlog.entries.get(0).left = .5;
        assertThat(backlog.clear()).extracting(c -> c.item().id()).containsExactly(2);
        backlog.plan(List.of(Items.candidate(3, 10)), 100, 0, values(.15, .4));
        assertThat(backlog.committed).isCloseTo(.5 * 40 + 10, within(1e-9));
    }

    @Test
    void shouldDeliverWhatIsDoneAtTheEstimateItWasCommittedWith() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(List.of(Items.candidate(1, 40), Items.candidate(2, 30)), 100, 0, values(.15, 1));
        assertThat(backlog.delivered()).isZero();
        backlog.entries.get(0).state = State.TO_ACCEPT;
        assertThat(backlog.delivered()).isEqualTo(40);
        assertThat(backlog.goalMet(.8)).isFalse();
        backlog.entries.get(1).state = State.RELEASED;
        assertThat(backlog.delivered()).isEqualTo(70);
        assertThat(backlog.goalMet(.8)).isTrue();
    }

    @Test
    void shouldDeliverNothingTwice() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(List.of(Items.candidate(1, 40)), 100, 0, values(.15, 1));
        backlog.entries.get(0).state = State.TO_ACCEPT;
        double first = backlog.delivered();
        backlog.clear();
        backlog.plan(List.of(), 100, 0, values(.15, 1));
        assertThat(first).isEqualTo(40);
        assertThat(backlog.delivered()).isZero();
        assertThat(backlog.committed).isZero();
    }

    @Test
    void shouldPreferReworkOfOnesOwnThenReviewsThenSomethingNew() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(
                List.of(Items.candidate(1, 5), Items.candidate(2, 5), Items.candidate(3, 5)), 100, 0, values(.15, 1));
        Entry fresh = backlog.entries.get(0);
        Entry review = backlog.entries.get(1);
        Entry rework = backlog.entries.get(2);
        review.since = PATIENT;
        rework.since = PATIENT;
        review.build(1, 0);
        review.state = State.TO_REVIEW;
        rework.build(0, 0);
        rework.state = State.TO_REWORK;
        assertThat(backlog.next(0, true, true, PATIENT)).isSameAs(rework);
        rework.state = State.REWORKING;
        assertThat(backlog.next(0, true, true, PATIENT)).isSameAs(review);
        assertThat(backlog.next(1, true, true, PATIENT)).isSameAs(fresh);
        assertThat(backlog.next(1, false, true, PATIENT)).isNull();
        assertThat(backlog.next(1, true, true, PATIENT + 1)).isSameAs(review);
    }

    @Test
    void shouldAddOnlyWhatFits() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(List.of(Items.candidate(1, 5), Items.candidate(2, 50), Items.candidate(3, 8)), 5, 0, values(0, 1));
        Entry added = backlog.add(10);
        assertThat(added == null ? -1 : added.item().id()).isEqualTo(3);
        assertThat(backlog.add(10)).isNull();
        assertThat(backlog.committed).isEqualTo(5);
    }

    @Test
    void shouldBeginNothingButIncidentsWhenTheLimitOfWorkInProgressIsReached() {
        SprintBacklog backlog = new SprintBacklog();
        backlog.plan(List.of(Items.candidate(1, 5), Items.candidate(2, 5)), 100, 0, values(.15, 1));
        assertThat(backlog.inProgress()).isZero();
        backlog.entries.get(0).state = State.BUILDING;
        assertThat(backlog.inProgress()).isEqualTo(1);
        assertThat(backlog.next(1, true, false, PATIENT)).isNull();
        Entry incident = new Entry(Items.noted(Items.item(3, ItemKind.INCIDENT, 2, 0)));
        backlog.jumpIn(incident);
        assertThat(backlog.next(1, true, false, PATIENT)).isSameAs(incident);
        assertThat(backlog.next(1, false, false, PATIENT)).isNull();
        backlog.entries.forEach(entry -> entry.state = State.TO_ACCEPT);
        assertThat(backlog.inProgress()).isZero();
    }
}
