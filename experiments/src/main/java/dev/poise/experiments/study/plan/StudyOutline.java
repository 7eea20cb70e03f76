package dev.poise.experiments.study.plan;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import java.util.List;
import java.util.Optional;

/**
 * What a study is made of, in names and numbers.
 *
 * @param study its name
 * @param design the type of its design
 * @param search whether it is a search, whose points follow from its runs
 * @param caution what to keep in mind of the design
 * @param factors names of its factors
 * @param points how many points are known
 * @param left how many points the constraints leave out
 * @param generations the most generations of a search; 0 of other studies
 * @param worlds how many plausible worlds it asks for
 * @param least the fewest replications of a point
 * @param most the most replications of a point
 * @param runs the most runs, without those that evaluate what a search has found
 * @param thresholds how many thresholds there are
 */
public record StudyOutline(
        String study,
        String design,
        boolean search,
        Optional<String> caution,
        List<String> factors,
        int points,
        int left,
        int generations,
        int worlds,
        int least,
        int most,
        long runs,
        int thresholds) {
    /** Copies the list. */
    public StudyOutline {
        factors = List.copyOf(factors);
    }

    /** Sum up a plan. */
    public static StudyOutline of(StudyPlan plan) {
        Study study = plan.study();
        int most = study.replications().most();
        return new StudyOutline(
                study.name(),
                study.design().id(),
                study.isSearch(),
                study.design().caution(),
                study.factors().stream().map(Factor::name).toList(),
                plan.points().size(),
                plan.left(),
                study.design() instanceof Design.Search search ? search.generations(most) : 0,
                study.plausibleWorlds(),
                study.replications().least(),
                most,
                plan.mostRuns(),
                study.thresholds().size());
    }
}
