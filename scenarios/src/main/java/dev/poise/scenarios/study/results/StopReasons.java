package dev.poise.scenarios.study.results;

import dev.poise.scenarios.study.Replications;
import dev.poise.scenarios.study.plan.StudyPlan;
import dev.poise.scenarios.study.store.PartReader;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.Arrays;
import java.util.Map;

/** Why points have no more runs: fixed, precise, cap or incomplete. */
final class StopReasons {
    private final StudyPlan plan;
    private final PartReader reader;
    private final boolean complete;

    StopReasons(StudyPlan plan, PartReader reader, boolean complete) {
        this.plan = plan;
        this.reader = reader;
        this.complete = complete;
    }

    /** Find the reasons at some points, in their order. */
    String[] of(PointBlock block) {
        String[] reasons = new String[block.size()];
        Arrays.fill(reasons, complete ? "fixed" : "incomplete");
        if (complete && plan.study().replications() instanceof Replications.Until until) {
            StoppingRule rule = until.rule();
            Map<Integer, double[][]> raw = reader.values(block.chunks(), until.readings(), until.most());
            for (int i = 0; i < reasons.length; i++) {
                double[][] values = raw.get(block.first() + i);
                boolean precise = values != null && rule.decide(values) instanceof StopDecision.Precise;
                reasons[i] = precise ? "precise" : "cap";
            }
        }
        return reasons;
    }
}
