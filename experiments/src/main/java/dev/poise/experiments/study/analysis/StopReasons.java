package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.statistics.Selection;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why points have no more runs: fixed, precise, cap, unvaried, out, best, equal, budget or incomplete. */
final class StopReasons {
    private final StudyPlan plan;
    private final PartReader reader;
    private final boolean complete;
    private final @Nullable Selection selection;

    StopReasons(StudyPlan plan, PartReader reader, boolean complete, @Nullable Selection selection) {
        this.selection = selection;
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
            Map<Integer, double[][]> raw = reader.values(block.chunks(), until.metrics(), until.most());
            for (int i = 0; i < reasons.length; i++) {
                double[][] values = raw.get(block.first() + i);
                reasons[i] = values == null ? "cap" : word(rule.decide(values));
            }
        }
        Selection selected = selection;
        if (complete && selected != null) {
            for (int i = 0; i < reasons.length; i++) {
                boolean left = selected.left().contains(block.first() + i);
                reasons[i] = !left
                        ? "out"
                        : !selected.decided() ? "budget" : selected.left().size() == 1 ? "best" : "equal";
            }
        }
        return reasons;
    }

    private static String word(StopDecision decision) {
        if (decision instanceof StopDecision.Precise) {
            return "precise";
        }
        return decision instanceof StopDecision.CapReached cap && !cap.unknown().isEmpty() ? "unvaried" : "cap";
    }
}
