package dev.poise.experiments.study.run;

import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.Locale;
import java.util.Optional;

/** Checks whether a Pareto front can be found: all pairs of alternatives are looked at, for all draws of runs, which lie in memory. */
final class FrontCheck {
    private static final int MAX_ALTERNATIVES = 2000;
    private static final long MAX_RUNS = 1_000_000;

    private FrontCheck() {}

    /** Find what is wrong, in a line. */
    static Optional<String> mistake(StudyPlan plan) {
        if (plan.study().front().isEmpty()) {
            return Optional.empty();
        }
        int points = plan.points().size();
        long runs = (long) points * plan.study().replications().most();
        int alternatives = LeverWorlds.of(plan).map(LeverWorlds::levers).orElse(points);
        return alternatives <= MAX_ALTERNATIVES && runs <= MAX_RUNS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "a front of %d levers or points with %d runs; expected at most %d with %d",
                        alternatives,
                        runs,
                        MAX_ALTERNATIVES,
                        MAX_RUNS));
    }
}
