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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted for the work done, and velocity of features, against a count of its own. */
final class UnitsOfWorkTest {
    private static final int SPRINTS = 12;
    private static final Settings SETTINGS =
            TeamSettings.standard().with("warmup.sprints", 4).with("sprints", SPRINTS);
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

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.DeveloperDay day
                    && isMeasured(event.time() - WorkingTime.DAY)
                    && day.present()) {
                featureHours += day.work()[Work.FEATURE.ordinal()];
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
}
