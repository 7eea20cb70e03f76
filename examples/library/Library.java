package example;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.settings.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.SimulationEvent;
import java.util.List;
import java.util.Locale;

/** Runs teams in a program of one's own, with a reading of one's own. */
public final class Library {
    /** Counts how often a stakeholder goes over the Product Owner's head: a reading is a fold over facts. */
    static final class Escalations implements Observer {
        int count;

        @Override
        public void observe(Fact fact) {
            count += fact instanceof SimulationEvent.Escalated ? 1 : 0;
        }
    }

    public static void main(String[] arguments) {
        for (double involvement : new double[] {0, 0.5, 1}) {
            Settings settings = TeamSettings.standard().with("productOwner.technicalInvolvement", involvement);
            ReadingsFold readings = new ReadingsFold(settings);
            Escalations escalations = new Escalations();
            TeamRun.run(TeamScenario.of("mine", settings), 1, List.of(readings, escalations));
            System.out.printf(
                    Locale.ROOT,
                    "involvement %.1f: autonomy %.3f, %d escalations%n",
                    involvement,
                    readings.result().get(Reading.AUTONOMY_MEAN),
                    escalations.count);
        }
    }
}
