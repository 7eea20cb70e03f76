package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Work;
import dev.poise.team.situation.WorkingTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted for the work done, and velocity of features, against a count of its own. */
final class UnitsOfWorkTest {
    private static final int SPRINTS = 12;
    private static final Settings SETTINGS =
            TeamSettings.standard().with("warmup.sprints", 4).with("sprints", SPRINTS);
    private static final List<Metric> HOURS = List.of(
            Metric.HOURS_FEATURES,
            Metric.HOURS_REWORK,
            Metric.HOURS_DEFECTS,
            Metric.HOURS_REFACTORING,
            Metric.HOURS_REVIEWS,
            Metric.HOURS_DUTIES,
            Metric.HOURS_INTERRUPTIONS,
            Metric.HOURS_WAITING,
            Metric.HOURS_NO_WORK,
            Metric.HOURS_ABSENCE);
    private static final Horizon HORIZON = Horizon.of(SETTINGS);

    /** Counts what happened in the measured sprints. */
    private static final class Count implements Observer {
        private double featureHours;
        private double estimated;
        private double otherEstimated;
        private int questions;
        private int defects;
        private int struck;
        private int averted;
        private double committed;
        private int goals;
        private double demand;
        private int days;
        private int started;
        private int worthless;
        private final Map<Integer, Double> values = new HashMap<>();

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.IdeaArrived idea) {
                values.put(idea.item(), idea.value());
            } else if (event instanceof SimulationEvent.SprintEnded end) {
                goals += end.sprint() > 0 && end.goalMet() ? 1 : 0;
            } else if (event instanceof SimulationEvent.DeveloperDay day
                    && isMeasured(event.time() - WorkingTime.DAY)
                    && day.present()) {
                featureHours += day.work()[Work.FEATURE.ordinal()];
                demand += day.demand();
                days++;
            } else if (isMeasured(event.time())) {
                count(event);
            }
        }

        private static boolean isMeasured(long time) {
            int sprint = HORIZON.sprintAt(time);
            return sprint >= 0 && sprint < SPRINTS;
        }

        private void count(Event event) {
            if (event instanceof SimulationEvent.QuestionAsked) {
                questions++;
            } else if (event instanceof SimulationEvent.DefectEscaped) {
                defects++;
            } else if (event instanceof SimulationEvent.RiskStruck risk) {
                struck += risk.seen() ? 0 : 1;
                averted += risk.seen() ? 1 : 0;
            } else if (event instanceof SimulationEvent.SprintStarted sprint) {
                committed += sprint.committedHours();
            } else if (event instanceof SimulationEvent.ItemStarted item && item.kind() == ItemKind.FEATURE) {
                started++;
                worthless += values.get(item.item()) <= 0 ? 1 : 0;
            } else if (event instanceof SimulationEvent.ItemReleased item) {
                estimated += item.kind() == ItemKind.FEATURE ? item.estimate() : 0;
                otherEstimated += item.kind() == ItemKind.FEATURE ? 0 : item.estimate();
            }
        }
    }

    private final Count count = new Count();
    private final MetricCollector collector = new MetricCollector(SETTINGS);

    private RunMetrics run() {
        TeamRun.run(TeamScenario.of("work", SETTINGS), 5, List.of(count, collector));
        return collector.result();
    }

    @Test
    void shouldCountQuestionsDefectsAndRisksForAHundredHoursOfFeatures() {
        RunMetrics metrics = run();

        assertThat(count.averted).isPositive();
        assertThat(metrics.get(Metric.QUESTIONS_PER_WORK))
                .isPositive()
                .isCloseTo(100 * count.questions / count.featureHours, within(1e-9));
        assertThat(metrics.get(Metric.DEFECTS_PER_WORK))
                .isPositive()
                .isCloseTo(100 * count.defects / count.featureHours, within(1e-9));
        assertThat(metrics.get(Metric.RISKS_STRUCK))
                .isPositive()
                .isCloseTo(100 * count.struck / count.featureHours, within(1e-9));
    }

    @Test
    void shouldLeaveDefectsAndRefactoringOutOfTheVelocityOfFeatures() {
        RunMetrics metrics = run();

        assertThat(count.otherEstimated).isPositive();
        assertThat(metrics.get(Metric.VELOCITY_FEATURES)).isCloseTo(count.estimated / SPRINTS, within(1e-9));
        assertThat(metrics.series(Metric.VELOCITY_FEATURES)).hasSize(SPRINTS);
    }

    @Test
    void shouldLeaveNoHourOfASprintOut() {
        RunMetrics metrics = run();
        double went = HOURS.stream().mapToDouble(metrics::get).sum();

        assertThat(HOURS).allSatisfy(metric -> assertThat(metrics.get(metric)).isNotNegative());
        assertThat(metrics.get(Metric.HOURS_ABSENCE)).isPositive();
        assertThat(metrics.get(Metric.HOURS_FEATURES)).isCloseTo(count.featureHours / SPRINTS, within(1e-9));
        assertThat(metrics.get(Metric.HOURS_PAID) + metrics.get(Metric.HOURS_OVERTIME))
                .isCloseTo(went, within(1e-6));
        for (int sprint = 0; sprint < SPRINTS; sprint++) {
            int at = sprint;
            assertThat(metrics.series(Metric.HOURS_PAID)[at] + metrics.series(Metric.HOURS_OVERTIME)[at])
                    .isCloseTo(
                            HOURS.stream()
                                    .mapToDouble(hours -> metrics.series(hours)[at])
                                    .sum(),
                            within(1e-6));
        }
    }

    @Test
    void shouldPayForWhoIsInTheTeamAndCountVacanciesApart() {
        RunMetrics metrics = run();

        assertThat(metrics.get(Metric.HOURS_PAID) + metrics.get(Metric.HOURS_VACANT))
                .isCloseTo(6 * 80, within(1e-6));
    }

    @Test
    void shouldSetOutputAndCommitmentAgainstWhoIsThere() {
        RunMetrics metrics = run();
        double developers = metrics.get(Metric.HOURS_PAID) / 80;

        assertThat(metrics.get(Metric.VELOCITY_PER_DEVELOPER))
                .isCloseTo(count.estimated / SPRINTS / developers, within(1e-9));
        assertThat(metrics.get(Metric.COMMITMENT_PER_DEVELOPER))
                .isCloseTo(count.committed / SPRINTS / developers, within(1e-9));
        assertThat(metrics.get(Metric.DELIVERY_GOALS_MET)).isCloseTo((double) count.goals / SPRINTS, within(1e-12));
        assertThat(metrics.get(Metric.PEOPLE_DEMAND)).isCloseTo(count.demand / count.days, within(1e-9));
    }

    @Test
    void shouldCountStartedFeaturesThatAreWorthNothing() {
        RunMetrics metrics = run();

        assertThat(count.worthless).isPositive();
        assertThat(metrics.get(Metric.PRIORITIES_WORTHLESS_SHARE))
                .isCloseTo((double) count.worthless / count.started, within(1e-12));
    }
}
