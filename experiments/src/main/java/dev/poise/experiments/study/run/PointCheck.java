package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.scenarios.ScenarioCheck;
import dev.poise.team.TeamScenario;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks what is run at the points of a plan as a scenario is checked that is run alone. Points that differ in nothing that matters for
 * it are checked once, so that a million points take no longer than their different lengths.
 */
final class PointCheck {
    /** What decides whether a run comes to its interventions. */
    private static final Set<String> LENGTHS = Set.of(Factor.SCENARIO, "sprints", "sprint.days");

    private PointCheck() {}

    /** Find what is wrong, one line for the first point of all that have mistakes. */
    static Optional<String> mistake(StudyPlan plan) {
        Study study = plan.study();
        if (Stream.concat(Stream.of(study.base()), study.scenarios().stream())
                .map(TeamScenario::interventions)
                .allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        int[] lengths = IntStream.range(0, study.factors().size())
                .filter(i -> LENGTHS.contains(study.factors().get(i).name()))
                .toArray();
        Map<List<Double>, List<String>> known = new HashMap<>();
        String first = "";
        int more = -1;
        for (DesignPoint point : plan.points()) {
            List<String> mistakes = known.computeIfAbsent(
                    IntStream.of(lengths).mapToObj(point.values()::get).toList(),
                    unused -> ScenarioCheck.mistakes(point.scenario()));
            if (!mistakes.isEmpty()) {
                first = more < 0 ? String.format(Locale.ROOT, "point %d: %s", point.id(), mistakes.get(0)) : first;
                more++;
            }
        }
        return more < 0
                ? Optional.empty()
                : Optional.of(more == 0 ? first : String.format(Locale.ROOT, "%s; and %d more points", first, more));
    }
}
