package dev.poise.workshop.room;

import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.RankCorrelation;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two metrics of every run of a comparison, as a page draws them: one point per run, and the seed that makes it again. */
public final class RunsTree {
    private RunsTree() {}

    /**
     * Write the runs.
     *
     * @param names one per scenario, in the order of the runs
     * @param runs the results of the batch; a run that did not come to its end has no point
     * @param x what goes to the right
     * @param y what goes up
     */
    public static ObjectNode of(List<String> names, BatchResult<RunMetrics> runs, Metric x, Metric y) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("x", x.id()).put("y", y.id());
        BatchPlan plan = runs.plan();
        ArrayNode seeds = tree.putArray("seeds"); // as text: they are larger than the whole numbers of a browser
        IntStream.range(0, plan.replications()).forEach(r -> seeds.add(Long.toString(plan.seed(r))));
        ArrayNode teams = tree.putArray("teams");
        for (int alternative = 0; alternative < names.size(); alternative++) {
            double[] across = values(runs, alternative, x);
            double[] up = values(runs, alternative, y);
            ObjectNode team = teams.addObject().put("name", names.get(alternative));
            AnswerTree.put(team, "rho", RankCorrelation.of(across, up).rho());
            ArrayNode points = team.putArray("points");
            for (int r = 0; r < across.length; r++) {
                if (Double.isFinite(across[r]) && Double.isFinite(up[r])) {
                    points.addArray().add(AnswerTree.rounded(across[r])).add(AnswerTree.rounded(up[r]));
                } else {
                    points.addNull();
                }
            }
        }
        return tree;
    }

    private static double[] values(BatchResult<RunMetrics> runs, int alternative, Metric metric) {
        int sprints = Horizon.of(runs.plan().alternatives().get(alternative).settings())
                .sprints();
        return IntStream.range(0, runs.plan().replications())
                .mapToDouble(r -> runs.result(alternative, r)
                        .map(run -> ValueScale.standard().shown(metric, run.get(metric), sprints))
                        .orElse(Double.NaN))
                .toArray();
    }
}
