package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
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

    @Test
    void shouldPayForAbsenceButNotForVacancies() {
        Payroll payroll = new Payroll();
        MetricCollector collector = new MetricCollector(SETTINGS);
        TeamRun.run(TeamScenario.of("paid", SETTINGS), 5, List.of(payroll, collector));
        RunMetrics metrics = collector.result();
        assertThat(payroll.absentDays).isPositive();
        assertThat(payroll.vacantDays).isPositive();
        double paid = WorkingTime.HOURS_A_DAY * (payroll.developerDays + 0.8 * payroll.productOwnerDays);
        assertThat(metrics.get(Metric.VALUE_PER_PAID_HOUR))
                .isCloseTo(metrics.get(Metric.VALUE_DELIVERED) / paid, within(1e-12));
    }
}
