package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PaidHoursTest {
    private static final Settings SETTINGS = TeamSettings.standard()
            .with("warmup.sprints", 4)
            .with("productOwner.availability", 0.8)
            .with("turnover.hazard", .015);

    private static final Horizon HORIZON = Horizon.of(SETTINGS);

    /** Counts who is on the payroll, whether they are there or not. */
    private static final class Payroll implements Observer {
        private int developerDays;
        private int absentDays;
        private int vacantDays;
        private int productOwnerDays;

        @Override
        public void observe(Event event) {
            if (HORIZON.sprintAt(event.time() - WorkingTime.DAY) < 0) {
                return; // days of the warm-up; a day is told of in the first second of the next
            }
            if (event instanceof SimulationEvent.DeveloperDay day) {
                developerDays += day.vacant() ? 0 : 1;
                absentDays += !day.vacant() && !day.present() ? 1 : 0;
                vacantDays += day.vacant() ? 1 : 0;
            } else if (event instanceof SimulationEvent.ProductOwnerDay) {
                productOwnerDays++;
            }
        }
    }

    /** Counts hours by contract, of days from the one on which it changes on by the new one. */
    @Test
    void shouldPayByTheContractOfTheDay() {
        int change = 3;
        long from = (HORIZON.firstMeasuredDay() + (change - 1) * HORIZON.sprintDays()) * WorkingTime.DAY;
        TeamScenario shorter = new TeamScenario(
                "shorter",
                SETTINGS.with("team.weeklyHours", 35),
                Set.of(),
                List.of(new Intervention(change, 1, Map.of("team.weeklyHours", 28.0))));
        double[] paid = new double[1];
        MetricCollector collector = new MetricCollector(shorter.settings());
        Observer payroll = event -> {
            boolean measured = HORIZON.sprintAt(event.time() - WorkingTime.DAY) >= 0;
            if (measured && event instanceof SimulationEvent.DeveloperDay day && !day.vacant()) {
                paid[0] += event.time() <= from ? 7 : 5.6;
            } else if (measured && event instanceof SimulationEvent.ProductOwnerDay) {
                paid[0] += 0.8 * WorkingTime.HOURS_A_DAY;
            }
        };
        TeamRun.run(shorter, 5, List.of(payroll, collector));
        assertThat(collector.result().get(Metric.VALUE_PER_PAID_HOUR))
                .isCloseTo(collector.result().get(Metric.VALUE_DELIVERED) / paid[0], within(1e-12));
    }

    @Test
    void shouldPayForAbsenceButNotForVacancies() {
        Payroll payroll = new Payroll();
        MetricCollector collector = new MetricCollector(SETTINGS);
        TeamRun.run(TeamScenario.of("paid", SETTINGS), 7, List.of(payroll, collector));
        RunMetrics metrics = collector.result();
        assertThat(payroll.absentDays).isPositive();
        assertThat(payroll.vacantDays).isPositive();
        double paid = WorkingTime.HOURS_A_DAY * (payroll.developerDays + 0.8 * payroll.productOwnerDays);
        assertThat(metrics.get(Metric.VALUE_PER_PAID_HOUR))
                .isCloseTo(metrics.get(Metric.VALUE_DELIVERED) / paid, within(1e-12));
    }
}
