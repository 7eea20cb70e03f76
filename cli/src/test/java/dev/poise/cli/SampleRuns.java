package dev.poise.cli;

import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.scenarios.FromMonday;
import dev.poise.team.TeamScenario;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import java.util.List;

/** Runs of a small made-up model: knowledge adds value, involvement takes autonomy, chance is the same for every scenario. */
final class SampleRuns {
    private SampleRuns() {}

    static RunMetrics run(TeamScenario scenario, long seed) {
        int sprints = (int) scenario.settings().number("sprints");
        Settings settings = FromMonday.once(scenario).settings();
        double k = settings.number("productOwner.technicalKnowledge");
        double i = settings.number("productOwner.technicalInvolvement");
        double[] perRun = new double[Metric.all().size()];
        double[][] perSprint = new double[perRun.length][sprints];
        for (int metric = 0; metric < perRun.length; metric++) {
            perRun[metric] = .5 + .01 * KeyedRandom.normal(seed, metric);
            Arrays.fill(perSprint[metric], perRun[metric]);
        }
        int value = Metric.VALUE_DELIVERED.index();
        Arrays.fill(perSprint[value], 4 + k + .2 * KeyedRandom.normal(seed, value));
        perRun[value] = Arrays.stream(perSprint[value]).sum();
        perRun[Metric.AUTONOMY_MEAN.index()] = .8 - .4 * i;
        perRun[Metric.PO_FIRST_AT_RISK_SPRINT.index()] = Double.NaN;
        return new RunMetrics(perRun, perSprint);
    }

    /** A team of which nothing is known but the days of its Product Owner, and of them but the last of each Sprint. */
    static RunOutcome daysOnly(TeamScenario scenario, long seed, List<? extends Observer> observers) {
        double involvement = scenario.settings().number("productOwner.technicalInvolvement");
        double exhaustion = scenario.without().contains(Mechanism.BURNOUT) ? .2 : .2 + .3 * involvement;
        double[] hours = {2, 1, 1, 1, 1, 1, 0, 0};
        for (int day = 10; day <= 320; day += 10) {
            var event = new SimulationEvent.ProductOwnerDay(
                    day * WorkingTime.DAY, true, hours, 8, 0, 0, .5, exhaustion + .001 * (seed % 7), .2, .5);
            observers.forEach(observer -> observer.observe(event));
        }
        return new RunOutcome.Completed(320 * WorkingTime.DAY, 320);
    }
}
