package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.plan.StudyPlan;
import java.util.List;

/**
 * Everything that is said about a study. Immutable.
 *
 * @param plan what was planned
 * @param complete whether all runs are made
 * @param chunks names of the chunks that are there, in order
 * @param runs how many runs are there, failed ones included
 * @param summaries by point, then metric; of very many points, the ends of each metric
 * @param contrasts by point, then metric; empty where points are a sample, not alternatives, and no baseline is named; of very many points, those of the metrics
 *     that the report is about
 * @param thresholds by point, then threshold
 * @param sensitivity by metric, factor and index; empty unless the design is made for it
 * @param effects by factor, level and metric
 * @param moves by metric and factor; empty where points come in families
 * @param levers by metric and lever; empty unless levers meet worlds
 * @param robustness by rank; empty unless levers meet worlds and there are thresholds
 * @param discoveries by question; empty unless scenario discovery is asked for
 * @param front by alternative and outcome; empty unless a Pareto front is asked for
 * @param fans by metric and point; empty where there are many points or points are no alternatives
 * @param failures by point and replication, the first of them
 * @param failed how many runs failed
 */
public record StudyResults(
        StudyPlan plan,
        boolean complete,
        List<String> chunks,
        long runs,
        List<SummaryRow> summaries,
        List<ContrastRow> contrasts,
        List<ThresholdRow> thresholds,
        List<SensitivityRow> sensitivity,
        List<EffectRow> effects,
        List<MoveRow> moves,
        List<LeverRow> levers,
        List<RobustnessRow> robustness,
        List<StudyDiscovery> discoveries,
        List<FrontRow> front,
        List<FanRow> fans,
        List<FailureRow> failures,
        long failed) {
    /** Copies the lists. */
    public StudyResults {
        chunks = List.copyOf(chunks);
        summaries = List.copyOf(summaries);
        contrasts = List.copyOf(contrasts);
        thresholds = List.copyOf(thresholds);
        sensitivity = List.copyOf(sensitivity);
        effects = List.copyOf(effects);
        moves = List.copyOf(moves);
        levers = List.copyOf(levers);
        robustness = List.copyOf(robustness);
        discoveries = List.copyOf(discoveries);
        front = List.copyOf(front);
        fans = List.copyOf(fans);
        failures = List.copyOf(failures);
    }

    /** Return whether a threshold is missed at some point. */
    public boolean missesAThreshold() {
        return thresholds.stream().anyMatch(row -> !row.met());
    }
}
