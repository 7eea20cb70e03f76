package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.plan.StudyPlan;
import java.util.List;

/**
 * Everything that is said about a search. Immutable.
 *
 * @param plan of the search, all its points
 * @param generations how it got on
 * @param reference by objective, the reference point of the hypervolume, as it is shown
 * @param front how many points are on the front that it found
 * @param policies by policy and objective
 * @param evaluation what the runs say that evaluate it
 */
public record SearchResults(
        StudyPlan plan,
        List<GenerationRow> generations,
        List<Double> reference,
        int front,
        List<PolicyRow> policies,
        StudyResults evaluation) {
    /** Copies the lists. */
    public SearchResults {
        generations = List.copyOf(generations);
        reference = List.copyOf(reference);
        policies = List.copyOf(policies);
    }
}
