package example;

import dev.poise.kernel.Event;
import dev.poise.metrics.AddedMetric;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.MetricDefinition;
import dev.poise.metrics.MetricGroup;
import dev.poise.metrics.Rank;
import dev.poise.metrics.Statistic;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent;
import java.util.Arrays;

/** How often a stakeholder goes over the Product Owner's head. */
public final class EscalationsPerSprint implements AddedMetric {
    @Override
    public MetricDefinition definition() {
        return MetricDefinition.amount(
                        "escalations.perSprint",
                        "Escalations",
                        "1/sprint",
                        Direction.LESS,
                        Statistic.MEAN,
                        "how often a stakeholder goes over the Product Owner's head, per sprint")
                .in(MetricGroup.WORK_TOGETHER, Rank.MAIN)
                .matters(.1, "one escalation in ten sprints");
    }

    @Override
    public Collector begin(Settings settings) {
        Horizon horizon = Horizon.of(settings);
        double[] counts = new double[horizon.sprints()];
        return new Collector() {
            @Override
            public void observe(Event event) {
                int sprint = horizon.sprintAt(event.time());
                if (event instanceof SimulationEvent.Escalated && sprint >= 0) {
                    counts[sprint]++;
                }
            }

            @Override
            public double value() {
                return Arrays.stream(counts).average().orElse(Double.NaN);
            }

            @Override
            public double[] everySprint() {
                return counts;
            }
        };
    }
}
