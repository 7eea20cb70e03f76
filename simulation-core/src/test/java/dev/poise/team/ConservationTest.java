package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.RunOutcome;
import dev.poise.readings.ItemsFold;
import dev.poise.readings.ItemsFold.Row;
import dev.poise.readings.ItemsFold.Status;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.readings.RunReadings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is set: nothing comes from nowhere, nothing vanishes, and every change has a cause. {@link Audit} has the laws. */
final class ConservationTest {
    private static final int SPRINTS = 12;
    /** Nothing can be read where nothing happened: no risk struck, no question was answered. */
    private static final Set<Reading> MAY_BE_MISSING = Set.of(
            Reading.PO_FIRST_AT_RISK_SPRINT,
            Reading.PO_QUESTION_LATENCY_MEDIAN,
            Reading.RISKS_LEAD_TIME,
            Reading.RISKS_UNSEEN_SHARE,
            Reading.REFINEMENT_HOURS_PER_READY_ITEM);

    static Stream<Arguments> corners() {
        List<TeamScenario> corners = VariedScenarios.corners(VariedScenarios.shortRun(SPRINTS));
        return IntStream.range(0, corners.size())
                .mapToObj(i ->
                        Arguments.of(Named.of(corners.get(i).name(), corners.get(i)), List.of(1000L + i, 2000L + i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corners")
    void shouldAddUp(TeamScenario scenario, List<Long> seeds) {
        for (long seed : seeds) {
            Audit audit = new Audit(scenario);
            ReadingsFold readings = new ReadingsFold(scenario.settings());
            ItemsFold items = new ItemsFold();
            RunOutcome outcome = TeamRun.run(scenario, seed, List.of(audit, readings, items));
            String run = String.format(Locale.ROOT, "%s, seed %d", scenario.name(), seed);
            assertThat(outcome).as(run).isInstanceOf(RunOutcome.Completed.class);
            assertThat(outcome.time()).as(run).isBetween(lastDay(scenario), lastDay(scenario) + 60);
            assertThat(audit.findings()).as(run).isEmpty();
            assertThat(audit.begunAndNowhere())
                    .as("%s: items begun that vanished", run)
                    .isEmpty();
            assertThat(audit.releasedHours()).as("%s: hours of items", run).isLessThanOrEqualTo(audit.worked() + 1e-6);
            everyItemIsDoneOpenOrRemoved(audit, items, run);
            valueIsTheSumOverItems(scenario, items, readings.result(), run);
            readingsStayInTheirRange(readings.result(), run);
        }
    }

    private static long lastDay(TeamScenario scenario) {
        double sprints = scenario.settings().number("warmup.sprints")
                + scenario.settings().number("sprints");
        double days = sprints * scenario.settings().number("sprint.days");
        return Math.round(days) * WorkingTime.DAY;
    }

    private static void everyItemIsDoneOpenOrRemoved(Audit audit, ItemsFold items, String run) {
        Set<Integer> all = new TreeSet<>();
        Set<Integer> done = new TreeSet<>();
        Set<Integer> removed = new TreeSet<>();
        for (Row row : items.rows()) {
            assertThat(all.add(row.item()))
                    .as("%s: item %d has one row", run, row.item())
                    .isTrue();
            (row.status() == Status.DONE ? done : row.status() == Status.REMOVED ? removed : new TreeSet<Integer>())
                    .add(row.item());
        }
        assertThat(all).as("%s: items in", run).containsExactlyInAnyOrderElementsOf(audit.in());
        assertThat(done).as("%s: items done", run).containsExactlyInAnyOrderElementsOf(audit.done());
        assertThat(removed).as("%s: items removed", run).containsExactlyInAnyOrderElementsOf(audit.removed());
    }

    private static void valueIsTheSumOverItems(
            TeamScenario scenario, ItemsFold items, RunReadings readings, String run) {
        double first = scenario.settings().number("warmup.sprints")
                * scenario.settings().number("sprint.days")
                * WorkingTime.DAY;
        double value = 0;
        for (Row row : items.rows()) {
            if (row.status() == Status.DONE && row.released() >= first) {
                assertThat(row.kind() == ItemKind.FEATURE || row.value() == 0)
                        .as("%s: only features are worth something, item %d", run, row.item())
                        .isTrue();
                value += row.value();
            }
        }
        assertThat(readings.get(Reading.VALUE_DELIVERED)).as("%s: value", run).isCloseTo(value, within(1e-9));
        double bySprint = 0;
        for (double sprint : readings.series(Reading.VALUE_DELIVERED)) {
            bySprint += sprint;
        }
        assertThat(bySprint).as("%s: value by sprint", run).isCloseTo(value, within(1e-9));
    }

    private static void readingsStayInTheirRange(RunReadings readings, String run) {
        for (Reading reading : Reading.all()) {
            double value = readings.get(reading);
            assertThat(Double.isNaN(value) && !MAY_BE_MISSING.contains(reading))
                    .as("%s: %s is missing", run, reading.id())
                    .isFalse();
            List<Double> all = new ArrayList<>(List.of(value));
            for (double sprint : readings.series(reading)) {
                all.add(sprint);
            }
            all.removeIf(v -> Double.isNaN(v));
            assertThat(all)
                    .as("%s: %s", run, reading.id())
                    .allMatch(v -> v >= reading.low() - 1e-9 && v <= reading.high() + 1e-9);
        }
    }

    @Test
    void shouldAddUpOverManySeedsOfTheReferenceTeam() {
        TeamScenario scenario = TeamScenario.of("reference", VariedScenarios.shortRun(8));
        for (long seed = 1; seed <= 60; seed++) {
            Audit audit = new Audit(scenario);
            TeamRun.run(scenario, seed, List.of(audit));
            assertThat(audit.findings()).as("seed %d", seed).isEmpty();
            assertThat(audit.begunAndNowhere()).as("seed %d", seed).isEmpty();
        }
    }
}
