package example;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.SimulationEvent;
import java.util.List;
import java.util.Locale;

/** Runs teams in a program of one's own, with a metric of one's own. */
public final class Library {
    /** Counts how often a stakeholder goes over the Product Owner's head: a metric is a collector of events. */
    static final class Escalations implements Observer {
        int count;

        @Override
        public void observe(Event event) {
            count += event instanceof SimulationEvent.Escalated ? 1 : 0;
        }
    }

    public static void main(String[] arguments) {
        for (double involvement : new double[] {0, 0.5, 1}) {
            Settings settings = TeamSettings.standard().with("productOwner.technicalInvolvement", involvement);
            MetricCollector metrics = new MetricCollector(settings);
            Escalations escalations = new Escalations();
            TeamRun.run(TeamScenario.of("mine", settings), 1, List.of(metrics, escalations));
            System.out.printf(
                    Locale.ROOT,
                    "involvement %.1f: autonomy %.3f, %d escalations%n",
                    involvement,
                    metrics.result().get(Metric.AUTONOMY_MEAN),
                    escalations.count);
        }
    }
}
