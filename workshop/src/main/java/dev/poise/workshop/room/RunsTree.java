package dev.poise.workshop.room;

import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.readings.Horizon;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.readings.ValueScale;
import dev.poise.statistics.RankCorrelation;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two readings of every run of a comparison, as a page draws them: one point per run, and the seed that makes it again. */
public final class RunsTree {
    private RunsTree() {}

    /**
     * Write the runs.
     *
     * @param names one per scenario, in the order of the runs
     * @param runs what came of the batch; a run that did not come to its end has no point
     * @param x what goes to the right
     * @param y what goes up
     */
    public static ObjectNode of(List<String> names, BatchResult<RunReadings> runs, Reading x, Reading y) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("x", x.id()).put("y", y.id());
        BatchPlan plan = runs.plan();
        ArrayNode seeds = tree.putArray("seeds"); // as text: they are larger than the whole numbers of a browser
        IntStream.range(0, plan.replications()).forEach(r -> seeds.add(Long.toString(plan.seed(r))));
        ArrayNode teams = tree.putArray("teams");
        for (int arm = 0; arm < names.size(); arm++) {
            double[] across = values(runs, arm, x);
            double[] up = values(runs, arm, y);
            ObjectNode team = teams.addObject().put("name", names.get(arm));
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

    private static double[] values(BatchResult<RunReadings> runs, int arm, Reading reading) {
        int sprints = Horizon.of(runs.plan().arms().get(arm).settings()).sprints();
        return IntStream.range(0, runs.plan().replications())
                .mapToDouble(r -> runs.result(arm, r)
                        .map(run -> ValueScale.standard().shown(reading, run.get(reading), sprints))
                        .orElse(Double.NaN))
                .toArray();
    }
}
