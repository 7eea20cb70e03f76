package dev.poise.cli;

import dev.poise.random.Chance;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.team.TeamScenario;
import java.util.Arrays;

/** Runs of a small made-up model: knowledge adds value, involvement takes autonomy, chance is the same for every scenario. */
final class SampleRuns {
    private SampleRuns() {}

    static RunReadings run(TeamScenario scenario, long seed) {
        int sprints = (int) scenario.settings().number("sprints");
        double k = scenario.settings().number("productOwner.technicalKnowledge");
        double i = scenario.settings().number("productOwner.technicalInvolvement");
        double[] perRun = new double[Reading.values().length];
        double[][] perSprint = new double[perRun.length][sprints];
        for (int reading = 0; reading < perRun.length; reading++) {
            perRun[reading] = .5 + .01 * Chance.normal(seed, reading);
            Arrays.fill(perSprint[reading], perRun[reading]);
        }
        int value = Reading.VALUE_DELIVERED.ordinal();
        Arrays.fill(perSprint[value], 4 + k + .2 * Chance.normal(seed, value));
        perRun[value] = Arrays.stream(perSprint[value]).sum();
        perRun[Reading.AUTONOMY_MEAN.ordinal()] = .8 - .4 * i;
        perRun[Reading.PO_FIRST_AT_RISK_SPRINT.ordinal()] = Double.NaN;
        return new RunReadings(perRun, perSprint);
    }
}
