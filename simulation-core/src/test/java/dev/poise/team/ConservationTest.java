package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.fuzz.SampleSize;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.ItemCollector.Row;
import dev.poise.metrics.ItemCollector.Status;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.RunMetrics;
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
    private static final Set<Metric> MAY_BE_MISSING = Set.of(
            Metric.PO_FIRST_AT_RISK_SPRINT,
            Metric.PO_QUESTION_LATENCY_MEDIAN,
            Metric.RISKS_LEAD_TIME,
            Metric.RISKS_UNSEEN_SHARE,
            Metric.REFINEMENT_HOURS_PER_READY_ITEM);

    static Stream<Arguments> corners() {
        List<TeamScenario> corners = VariedScenarios.corners(VariedScenarios.shortRun(SPRINTS));
        return IntStream.range(0, corners.size())
                .mapToObj(i -> Arguments.of(
                        Named.of(corners.get(i).name(), corners.get(i)),
                        SampleSize.of(1, List.of(1000L + i, 2000L + i))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corners")
    void shouldAddUp(TeamScenario scenario, List<Long> seeds) {
        for (long seed : seeds) {
            Audit audit = new Audit(scenario);
            MetricCollector metrics = new MetricCollector(scenario.settings());
            ItemCollector items = new ItemCollector();
            RunOutcome outcome = TeamRun.run(scenario, seed, List.of(audit, metrics, items));
            String run = String.format(Locale.ROOT, "%s, seed %d", scenario.name(), seed);
            assertThat(outcome).as(run).isInstanceOf(RunOutcome.Completed.class);
            assertThat(outcome.time()).as(run).isBetween(lastDay(scenario), lastDay(scenario) + 60);
            assertThat(audit.findings()).as(run).isEmpty();
            assertThat(audit.begunAndNowhere())
                    .as("%s: items begun that vanished", run)
                    .isEmpty();
            assertThat(audit.releasedHours()).as("%s: hours of items", run).isLessThanOrEqualTo(audit.worked() + 1e-6);
            everyItemIsDoneOpenOrRemoved(audit, items, run);
            valueIsTheSumOverItems(scenario, items, metrics.result(), run);
            metricsStayInTheirRange(metrics.result(), run);
        }
    }

    private static long lastDay(TeamScenario scenario) {
        double sprints = scenario.settings().number("warmup.sprints")
                + scenario.settings().number("sprints");
        double days = sprints * scenario.settings().number("sprint.days");
        return Math.round(days) * WorkingTime.DAY;
    }

    private static void everyItemIsDoneOpenOrRemoved(Audit audit, ItemCollector items, String run) {
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
            TeamScenario scenario, ItemCollector items, RunMetrics metrics, String run) {
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
        assertThat(metrics.get(Metric.VALUE_DELIVERED)).as("%s: value", run).isCloseTo(value, within(1e-9));
        double bySprint = 0;
        for (double sprint : metrics.series(Metric.VALUE_DELIVERED)) {
            bySprint += sprint;
        }
        assertThat(bySprint).as("%s: value by sprint", run).isCloseTo(value, within(1e-9));
    }

    private static void metricsStayInTheirRange(RunMetrics metrics, String run) {
        for (Metric metric : Metric.all()) {
            double value = metrics.get(metric);
            assertThat(Double.isNaN(value) && !MAY_BE_MISSING.contains(metric))
                    .as("%s: %s is missing", run, metric.id())
                    .isFalse();
            List<Double> all = new ArrayList<>(List.of(value));
            for (double sprint : metrics.series(metric)) {
                all.add(sprint);
            }
            all.removeIf(v -> Double.isNaN(v));
            assertThat(all)
                    .as("%s: %s", run, metric.id())
                    .allMatch(v -> v >= metric.low() - 1e-9 && v <= metric.high() + 1e-9);
        }
    }

    @Test
    void shouldAddUpOverManySeedsOfTheReferenceTeam() {
        TeamScenario scenario = TeamScenario.of("reference", VariedScenarios.shortRun(8));
        for (long seed = 1; seed <= SampleSize.of(20, 60); seed++) {
            Audit audit = new Audit(scenario);
            TeamRun.run(scenario, seed, List.of(audit));
            assertThat(audit.findings()).as("seed %d", seed).isEmpty();
            assertThat(audit.begunAndNowhere()).as("seed %d", seed).isEmpty();
        }
    }
}
