package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent.ItemReleased;
import dev.poise.team.events.SimulationEvent.ItemStarted;
import dev.poise.team.situation.WorkingTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flow of items through the team, compared with what is known of any flow, and of limits to work in progress. */
final class FlowTest {
    private static final int SPRINTS = 20;
    private static final int SEEDS = 6;

    /** Measures work in progress over time, what is released, and how long that took, after the first sprints. */
    private static final class Flow implements Observer {
        private final long from;
        private final Map<Integer, Long> started = new HashMap<>();
        private long last;
        private double itemTime;
        private double elapsed;
        private double effort;
        private int released;

        Flow(Settings settings) {
            from = (long) (settings.number("warmup.sprints") * settings.number("sprint.days") * WorkingTime.DAY);
            last = from;
        }

        @Override
        public void observe(Event event) {
            if (event instanceof ItemStarted item) {
                count(item.time());
                started.putIfAbsent(item.item(), item.time());
            } else if (event instanceof ItemReleased item) {
                count(item.time());
                long since = started.remove(item.item());
                if (item.time() > from) {
                    released++;
                    effort += item.effort();
                    elapsed += item.time() - since;
                }
            }
        }

        private void count(long time) {
            if (time > last) {
                itemTime += (double) started.size() * (time - last);
                last = time;
            }
        }

        double inProgress() {
            return itemTime / (last - from);
        }

        /** Get released items per working second. */
        double rate() {
            return released / (double) (last - from);
        }

        double meanTime() {
            return elapsed / released;
        }

        double effortPerDay() {
            return effort / (last - from) * WorkingTime.DAY;
        }
    }

    private record Means(double effortPerDay, double days, double inProgress) {}

    private static Flow run(Settings settings, long seed) {
        Flow flow = new Flow(settings);
        TeamRun.run(TeamScenario.of("flow", settings), seed, List.of(flow));
        return flow;
    }

    private static Means means(Settings settings) {
        double effort = 0;
        double days = 0;
        double inProgress = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Flow flow = run(settings, seed);
            effort += flow.effortPerDay() / SEEDS;
            days += flow.meanTime() / WorkingTime.DAY / SEEDS;
            inProgress += flow.inProgress() / SEEDS;
        }
        return new Means(effort, days, inProgress);
    }

    private static Settings team(int size, int limit) {
        return VariedScenarios.shortRun(SPRINTS).with("team.size", size).with("team.wipLimit", limit);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldHaveAsMuchInProgressAsIsReleasedInTheTimeThatTakes(long seed) {
        Flow flow = run(VariedScenarios.shortRun(52), seed);
        assertThat(flow.inProgress())
                .as("seed %d", seed)
                .isCloseTo(flow.rate() * flow.meanTime(), within(.05 * flow.inProgress()));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void shouldGainNothingByMoreInProgressThanALittleMoreThanThereArePeople(int size) {
        Means without = means(team(size, 99));
        int limit = size - 3;
        while (means(team(size, limit)).effortPerDay() < .94 * without.effortPerDay()) {
            limit++;
        }
        assertThat(limit).isBetween(size, size + 3);
    }

    @Test
    void shouldLeavePeopleWithoutWorkWhenTheLimitIsBelowTheirNumber() {
        double before = 0;
        for (int limit = 1; limit <= 5; limit++) {
            Means means = means(team(6, limit));
            assertThat(means.inProgress()).isLessThanOrEqualTo(limit + .5);
            assertThat(means.effortPerDay()).isGreaterThan(before);
            before = means.effortPerDay();
        }
        assertThat(before).isLessThan(.9 * means(team(6, 99)).effortPerDay());
    }

    @Test
    void shouldFinishItemsSoonerWithALimitAndLoseLittleWhenItLeavesRoom() {
        Means without = means(team(6, 99));
        Means atSize = means(team(6, 6));
        Means withRoom = means(team(6, 8));
        assertThat(atSize.days()).isLessThan(.98 * without.days());
        assertThat(atSize.inProgress()).isLessThan(without.inProgress());
        assertThat(withRoom.effortPerDay()).isGreaterThan(.9 * without.effortPerDay());
        assertThat(withRoom.days()).isLessThanOrEqualTo(without.days() + .1);
    }
}
