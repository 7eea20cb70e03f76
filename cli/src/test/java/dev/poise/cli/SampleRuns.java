package dev.poise.cli;

import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.random.Chance;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.settings.Mechanism;
import dev.poise.team.TeamScenario;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import java.util.List;

/** Runs of a small made-up model: knowledge adds value, involvement takes autonomy, chance is the same for every scenario. */
final class SampleRuns {
    private SampleRuns() {}

    static RunReadings run(TeamScenario scenario, long seed) {
        int sprints = (int) scenario.settings().number("sprints");
        double k = scenario.settings().number("productOwner.technicalKnowledge");
        double i = scenario.settings().number("productOwner.technicalInvolvement");
        double[] perRun = new double[Reading.all().size()];
        double[][] perSprint = new double[perRun.length][sprints];
        for (int reading = 0; reading < perRun.length; reading++) {
            perRun[reading] = .5 + .01 * Chance.normal(seed, reading);
            Arrays.fill(perSprint[reading], perRun[reading]);
        }
        int value = Reading.VALUE_DELIVERED.index();
        Arrays.fill(perSprint[value], 4 + k + .2 * Chance.normal(seed, value));
        perRun[value] = Arrays.stream(perSprint[value]).sum();
        perRun[Reading.AUTONOMY_MEAN.index()] = .8 - .4 * i;
        perRun[Reading.PO_FIRST_AT_RISK_SPRINT.index()] = Double.NaN;
        return new RunReadings(perRun, perSprint);
    }

    /** A team of which nothing is known but the days of its Product Owner, and of them but the last of each Sprint. */
    static RunOutcome daysOnly(TeamScenario scenario, long seed, List<? extends Observer> observers) {
        double involvement = scenario.settings().number("productOwner.technicalInvolvement");
        double exhaustion = scenario.without().contains(Mechanism.BURNOUT) ? .2 : .2 + .3 * involvement;
        double[] hours = {2, 1, 1, 1, 1, 1, 0};
        for (int day = 10; day <= 320; day += 10) {
            var fact = new SimulationEvent.ProductOwnerDay(
                    day * WorkingTime.DAY, true, hours, 8, 0, 0, .5, exhaustion + .001 * (seed % 7), .2, .5, .1);
            observers.forEach(observer -> observer.observe(fact));
        }
        return new RunOutcome.Completed(320 * WorkingTime.DAY, 320);
    }
}
