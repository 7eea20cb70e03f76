package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.Arrays;

/**
 * A small made-up model with known answers: the value index is 100, plus 20 for full knowledge, less 10 for full involvement, and
 * chance that is the same for every scenario. Any other metric is .5 plus a little chance.
 */
public final class SampleModel {
    static final String KNOWLEDGE = "productOwner.technicalKnowledge";
    static final String INVOLVEMENT = "productOwner.technicalInvolvement";

    private SampleModel() {}

    /** Run it. */
    public static RunMetrics run(TeamScenario scenario, long seed) {
        int sprints = (int) scenario.settings().number("sprints");
        double k = scenario.settings().number(KNOWLEDGE);
        double i = scenario.settings().number(INVOLVEMENT);
        double luck = KeyedRandom.normal(seed, 0);
        double[] perRun = new double[Metric.all().size()];
        double[][] perSprint = new double[perRun.length][sprints];
        for (int metric = 0; metric < perRun.length; metric++) {
            perRun[metric] = .5 + .01 * KeyedRandom.normal(seed, metric);
            Arrays.fill(perSprint[metric], perRun[metric]);
        }
        int value = Metric.VALUE_DELIVERED.index();
        for (int sprint = 0; sprint < sprints; sprint++) {
            perSprint[value][sprint] = ValueScale.standard().perSprint() * (1 + .2 * k - .1 * i + .04 * luck);
        }
        perRun[value] = Arrays.stream(perSprint[value]).sum();
        int missing = Metric.PO_FIRST_AT_RISK_SPRINT.index();
        perRun[missing] = luck > 0 ? 3 : Double.NaN;
        perSprint[missing] = new double[0];
        perRun[Metric.AUTONOMY_MEAN.index()] = .8 - .4 * i + .01 * luck;
        return new RunMetrics(perRun, perSprint);
    }

    /** Make a scenario of it. */
    public static AlternativePlan alternative(String name, double knowledge, double involvement) {
        TeamScenario scenario = TeamScenario.of(
                name, TeamSettings.standard().with(KNOWLEDGE, knowledge).with(INVOLVEMENT, involvement));
        return new AlternativePlan(name, "About " + name + ".", scenario, "./poise run " + name);
    }

    /** Make up where it comes from. */
    public static Provenance provenance() {
        return new Provenance("0", "0", 1, 50, 26, "in-process", "00", "./poise compare", "JDK", "OS", "2026-01-01");
    }
}
