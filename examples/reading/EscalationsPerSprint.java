package example;

import dev.poise.kernel.Fact;
import dev.poise.readings.AddedReading;
import dev.poise.readings.Definition;
import dev.poise.readings.Horizon;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingGroup;
import dev.poise.settings.Settings;
import dev.poise.team.facts.SimulationEvent;
import java.util.Arrays;

/** How often a stakeholder goes over the Product Owner's head. */
public final class EscalationsPerSprint implements AddedReading {
    @Override
    public Definition definition() {
        return Definition.amount(
                        "escalations.perSprint",
                        "Escalations",
                        "1/sprint",
                        Reading.Direction.LESS,
                        Reading.Statistic.MEAN,
                        "how often a stakeholder goes over the Product Owner's head, per sprint")
                .in(ReadingGroup.WORK_TOGETHER, Reading.Rank.MAIN)
                .matters(.1, "one escalation in ten sprints");
    }

    @Override
    public Fold begin(Settings settings) {
        Horizon horizon = Horizon.of(settings);
        double[] counts = new double[horizon.sprints()];
        return new Fold() {
            @Override
            public void observe(Fact fact) {
                int sprint = horizon.sprintAt(fact.time());
                if (fact instanceof SimulationEvent.Escalated && sprint >= 0) {
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
