package dev.poise.evidence.claims;

import dev.poise.experiments.run.Engine;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;

/** An engine that makes nothing but Product Owner's days, with exhaustion and insight by a formula: fast, and known. */
public final class FakeTeam implements Engine {
    private final Formula exhaustion;
    private final Formula insight;

    /** A state on any day, from the settings of a run. */
    public interface Formula {
        /** Work it out. */
        double of(Settings settings);
    }

    private FakeTeam(Formula exhaustion, Formula insight) {
        this.exhaustion = exhaustion;
        this.insight = insight;
    }

    /** Make an engine. */
    public static FakeTeam of(Formula exhaustion, Formula insight) {
        return new FakeTeam(exhaustion, insight);
    }

    /** Get involvement. */
    public static double involvement(Settings settings) {
        return settings.number("productOwner.technicalInvolvement");
    }

    @Override
    public RunOutcome run(TeamScenario scenario, long seed, List<? extends Observer> observers) {
        Settings settings = scenario.settings();
        int days = (int)
                (settings.number("sprint.days") * (settings.number("sprints") + settings.number("warmup.sprints")));
        double luck = .01 * KeyedRandom.normal(seed, 1);
        double[] hours = {2, 1, 1, 1, 1, 1, 0, 0};
        for (int day = 1; day <= days; day++) {
            var event = new SimulationEvent.ProductOwnerDay(
                    day * WorkingTime.DAY,
                    true,
                    hours,
                    8,
                    0,
                    0,
                    insight.of(settings) + luck,
                    exhaustion.of(settings) + luck,
                    .2,
                    .5);
            observers.forEach(observer -> observer.observe(event));
        }
        return new RunOutcome.Completed(days * WorkingTime.DAY, days);
    }
}
