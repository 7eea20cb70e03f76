package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what is wrong with a study whose file is right: what only shows when its points are made. */
public final class PlanCheck {
    /** Every pair of points is looked at again and again, so that their number is limited. */
    private static final int MAX_SELECTED = 500;

    private PlanCheck() {}

    /**
     * Check what only shows when points are made.
     *
     * @param plan of a study
     * @return one line on what is wrong, empty when nothing is
     */
    public static Optional<String> mistake(StudyPlan plan) {
        Study study = plan.study();
        if (study.design() instanceof Design.Search search
                && plan.points().size() < search.population()
                && study.factors().stream().anyMatch(factor -> factor.spread() != null)) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the constraints leave hardly anything to search: of the first points %d could be found, expected %d",
                    plan.points().size(),
                    search.population()));
        }
        if (plan.points().isEmpty()) {
            return Optional.of(String.format(Locale.ROOT, "the constraints leave none of %d points", plan.left()));
        }
        Optional<String> never = PointCheck.mistake(plan);
        if (never.isPresent()) {
            return never;
        }
        if (study.replications() instanceof Replications.Best best
                && best.budget() < (long) plan.points().size() * best.step()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "a budget of %d runs for %d points, which have %d runs each at first; expected at least %d",
                    best.budget(),
                    plan.points().size(),
                    best.step(),
                    (long) plan.points().size() * best.step()));
        }
        if (study.replications() instanceof Replications.Best && plan.points().size() > MAX_SELECTED) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the best of %d points; expected at most %d",
                    plan.points().size(),
                    MAX_SELECTED));
        }
        Optional<Factor> uncertain = study.factors().stream()
                .filter(factor -> factor.role() == FactorRole.UNCERTAINTY
                        && study.comparing().baseline().containsKey(factor.name()))
                .findFirst();
        if (uncertain.isPresent()
                && LeverWorlds.of(plan).filter(LeverWorlds::isDrawn).isPresent()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the baseline names %s, which is uncertain; levers are compared in every world, so it names levers alone",
                    uncertain.get().name()));
        }
        if (plan.baseline() < 0) {
            String wanted = study.comparing().baseline().entrySet().stream()
                    .map(entry -> study.factor(entry.getKey())
                            .map(factor -> entry.getKey() + " = " + study.text(factor, entry.getValue()))
                            .orElse(entry.getKey()))
                    .collect(Collectors.joining(", "));
            return Optional.of("no point has the baseline's values: " + wanted);
        }
        return DiscoveryCheck.mistake(plan).or(() -> FrontCheck.mistake(plan));
    }
}
