package dev.poise.scenarios;

import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A team that becomes another one from Monday on: the baseline up to the first measured sprint, and an intervention at its first day that
 * sets whatever differs. Two such teams have one past, the warm-up of the baseline.
 *
 * <p>What cannot change during a run cannot change on Monday: the length of the run, the people and the product it begins with,
 * constants, mechanisms. In that the two have to be alike.
 */
public final class FromMonday {
    /** What mechanisms that are switched off are called among settings. */
    private static final String WITHOUT = "without";

    private FromMonday() {}

    /**
     * List in what two teams differ that cannot change during a run.
     *
     * @param baseline the team up to Monday
     * @param then the team from Monday on
     * @return dotted names in the order of the catalogue, {@code without} for mechanisms; empty when everything can change
     */
    public static List<String> fixed(TeamScenario baseline, TeamScenario then) {
        List<String> names = new ArrayList<>();
        for (ParameterSpec spec : differing(baseline, then)) {
            if (!spec.mayChangeDuringRun()) {
                names.add(spec.name());
            }
        }
        if (!baseline.without().equals(then.without())) {
            names.add(WITHOUT);
        }
        return names;
    }

    /**
     * Let a team become another one. A team that becomes itself stays as it is.
     *
     * @param baseline the team up to Monday
     * @param then the team from Monday on, and its interventions; those of the baseline are no part of this future
     * @return what is run, under the name of the second
     * @throws IllegalArgumentException when the two differ in what cannot change during a run
     */
    public static TeamScenario of(TeamScenario baseline, TeamScenario then) {
        List<String> fixed = fixed(baseline, then);
        if (!fixed.isEmpty()) {
            throw new IllegalArgumentException("cannot change during a run: " + String.join(", ", fixed));
        }
        Map<String, Double> values = new LinkedHashMap<>();
        differing(baseline, then)
                .forEach(spec -> values.put(spec.name(), then.settings().number(spec.name())));
        return new TeamScenario(
                then.name(), baseline.settings(), baseline.without(), with(values, then.interventions()));
    }

    /**
     * Give the baseline what the other team has and cannot change during a run, so that it holds from the start on both sides.
     *
     * @param baseline the team up to Monday
     * @param then the team from Monday on
     * @return the baseline, with the same name and the same interventions
     */
    public static TeamScenario onBothSides(TeamScenario baseline, TeamScenario then) {
        Settings settings = baseline.settings();
        for (ParameterSpec spec : differing(baseline, then)) {
            if (!spec.mayChangeDuringRun()) {
                settings = settings.beyond(spec.name(), then.settings().number(spec.name()));
            }
        }
        return new TeamScenario(baseline.name(), settings, then.without(), baseline.interventions());
    }

    /**
     * Get a team as it is once Monday has come: what is set at the first day of the first measured sprint counts as its own.
     *
     * @param scenario any team
     */
    public static TeamScenario once(TeamScenario scenario) {
        Settings settings = scenario.settings();
        List<Intervention> later = new ArrayList<>();
        for (Intervention each : scenario.interventions()) {
            if (!isMonday(each)) {
                later.add(each);
                continue;
            }
            for (Map.Entry<String, Double> change : each.set().entrySet()) {
                settings = settings.with(change.getKey(), change.getValue());
            }
            if (!each.people().isEmpty()) {
                later.add(new Intervention(each.sprint(), each.day(), Map.of(), each.people()));
            }
        }
        return new TeamScenario(scenario.name(), settings, scenario.without(), later);
    }

    /** Put settings on the first measured day below what interventions set there. */
    static List<Intervention> with(Map<String, Double> values, List<Intervention> interventions) {
        if (values.isEmpty()) {
            return interventions;
        }
        Intervention monday = new Intervention(1, 1, values);
        List<Intervention> all = new ArrayList<>();
        for (Intervention each : interventions) {
            if (isMonday(each)) {
                monday = monday.with(each);
            } else {
                all.add(each);
            }
        }
        all.add(0, monday);
        return all;
    }

    private static boolean isMonday(Intervention intervention) {
        return intervention.sprint() == 1 && intervention.day() == 1;
    }

    private static List<ParameterSpec> differing(TeamScenario one, TeamScenario other) {
        return one.settings().catalogue().specs().stream()
                .filter(spec ->
                        one.settings().number(spec.name()) != other.settings().number(spec.name()))
                .toList();
    }
}
