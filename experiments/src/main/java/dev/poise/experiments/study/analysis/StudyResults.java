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
 * @param summaries by point, then reading; of very many points, the ends of each reading
 * @param contrasts by point, then reading; empty where points are a sample and not arms; of very many points, those of the readings
 *     that the report is about
 * @param thresholds by point, then threshold
 * @param sensitivity by reading, factor and index; empty unless the design is made for it
 * @param effects by factor, level and reading
 * @param moves by reading and factor; empty where points come in families
 * @param robustness by lever and reading; empty unless levers meet worlds
 * @param fans by reading and point; empty where there are many points or points are no arms
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
        List<RobustnessRow> robustness,
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
        robustness = List.copyOf(robustness);
        fans = List.copyOf(fans);
        failures = List.copyOf(failures);
    }

    /** Tell whether a threshold is missed at some point. */
    public boolean missesAThreshold() {
        return thresholds.stream().anyMatch(row -> !row.met());
    }
}
