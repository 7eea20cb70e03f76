package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks what scenario discovery is asked for against the points that there are. */
final class DiscoveryCheck {
    /** Boxes are looked for again and again, so that the number of points is limited. */
    private static final int MAX_POINTS = 100_000;

    private DiscoveryCheck() {}

    /** Find what is wrong, in a line. */
    static Optional<String> mistake(StudyPlan plan) {
        Study study = plan.study();
        if (study.discoveries().isEmpty()) {
            return Optional.empty();
        }
        if (study.factors().stream().noneMatch(Factor::varies)) {
            return Optional.of("discover in a study in which nothing varies; expected a factor with several values");
        }
        if (plan.points().size() > MAX_POINTS) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "discover over %d points; expected at most %d",
                    plan.points().size(),
                    MAX_POINTS));
        }
        return LeverWorlds.of(plan)
                .flatMap(grid -> study.discoveries().stream()
                        .filter(question -> grid.find(question.lever()).isEmpty())
                        .findFirst()
                        .map(question -> "no lever has the values in discover: " + words(study, question)));
    }

    private static String words(Study study, Discovery question) {
        return question.lever().entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + study.factor(entry.getKey())
                                .map(factor -> study.text(factor, entry.getValue()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }
}
