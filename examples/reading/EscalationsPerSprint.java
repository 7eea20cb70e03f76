package example;

import dev.poise.kernel.Fact;
import dev.poise.readings.AddedReading;
import dev.poise.settings.Settings;
import dev.poise.team.facts.SimulationEvent;

/** How often a stakeholder goes over the Product Owner's head, per sprint. */
public final class EscalationsPerSprint implements AddedReading {
    @Override
    public String name() {
        return "escalations.perSprint";
    }

    @Override
    public Fold begin(Settings settings) {
        double sprints = settings.number("warmup.sprints") + settings.number("sprints");
        return new Fold() {
            private int count;

            @Override
            public void observe(Fact fact) {
                count += fact instanceof SimulationEvent.Escalated ? 1 : 0;
            }

            @Override
            public double value() {
                return count / sprints;
            }
        };
    }
}
