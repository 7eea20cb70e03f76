package dev.poise.scenarios;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.Draft;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files and single settings put on each other, later ones on top. */
final class Merge {
    private final Settings standard;
    private final List<Draft> layers;
    private final Map<String, Assignment> last = new LinkedHashMap<>();
    private final Map<String, Assignment> fromMonday = new LinkedHashMap<>();

    Merge(ParameterCatalogue catalogue, List<Draft> layers, List<Assignment> sets) {
        this.standard = catalogue.standard();
        this.layers = layers;
        for (Draft layer : layers) {
            layer.settings().forEach(this::set);
            layer.fromMonday().forEach(each -> fromMonday.put(each.spec().name(), each));
        }
        sets.forEach(this::set);
    }

    /** Set something from the start; what an earlier file would have made of it on Monday does not happen any more. */
    private void set(Assignment each) {
        last.put(each.spec().name(), each);
        fromMonday.remove(each.spec().name());
    }

    /** Add what only shows when everything is put together: interventions that the run never comes to, teams that cannot be. */
    void check(ProblemList problems) {
        int sprints = number(ScenarioCheck.SPRINTS);
        int days = number(ScenarioCheck.SPRINT_DAYS);
        int size = number(ScenarioCheck.TEAM_SIZE);
        if (size < Integer.MAX_VALUE) {
            checkTeam(size, problems);
        }
        for (Draft layer : layers) {
            for (Draft.Change change : layer.changes()) {
                ScenarioCheck.beyond(change.sprint(), change.day(), sprints, days)
                        .forEach(beyond -> problems.add(
                                change.place(),
                                beyond.found(),
                                beyond.expected() + because(beyond.setting(), change.place())));
            }
        }
    }

    /** Tell of the first change that leaves nobody or too many; a time that cannot be read has been told of already. */
    private void checkTeam(int size, ProblemList problems) {
        Map<Time, Place> places = new HashMap<>();
        for (Draft layer : layers) {
            layer.changes().forEach(each -> places.put(new Time(each.sprint(), each.day()), each.place()));
        }
        ScenarioCheck.impossible(size, standard.catalogue(), interventions())
                .ifPresent(each -> problems.add(
                        Objects.requireNonNull(places.get(
                                new Time(each.change().sprint(), each.change().day()))),
                        each.found(),
                        each.expected()));
    }

    private String because(String name, Place change) {
        Assignment set = last.get(name);
        return set == null || set.place().file().equals(change.file()) ? "" : " (" + set.place() + ")";
    }

    /** Get a whole number; as large as can be when there is no such setting or its value cannot be used. */
    private int number(String name) {
        Assignment set = last.get(name);
        if (set != null) {
            return set.usable() ? (int) set.value() : Integer.MAX_VALUE;
        }
        return standard.catalogue()
                .find(name)
                .map(entry -> (int) entry.standard())
                .orElse(Integer.MAX_VALUE);
    }

    /** Put the scenario together. Only when there is no problem. */
    ScenarioResult.Loaded loaded(String name) {
        Settings settings = standard;
        for (Assignment each : last.values()) {
            settings = settings.with(each.spec().name(), each.value());
        }
        String about = "";
        Set<Mechanism> without = new TreeSet<>();
        for (Draft layer : layers) {
            about = layer.about().isEmpty() ? about : layer.about();
            without.addAll(layer.without());
        }
        return new ScenarioResult.Loaded(
                new TeamScenario(name, settings, without, withMonday(settings)), about, origins(settings));
    }

    /** Put what begins on Monday below the interventions; what the team has already is no change. */
    private List<Intervention> withMonday(Settings settings) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (ParameterSpec spec : standard.catalogue().specs()) {
            Assignment then = fromMonday.get(spec.name());
            if (then != null && then.value() != settings.number(spec.name())) {
                values.put(spec.name(), then.value());
            }
        }
        return FromMonday.with(values, interventions());
    }

    /**
     * Bring interventions into the order of time; what several files set at the same time becomes one, later ones on top, and people
     * who come and go add up.
     */
    private List<Intervention> interventions() {
        Map<Time, Intervention> byTime = new TreeMap<>();
        for (Draft layer : layers) {
            for (Draft.Change change : layer.changes()) {
                byTime.merge(new Time(change.sprint(), change.day()), change.intervention(), Intervention::with);
            }
        }
        return List.copyOf(byTime.values());
    }

    private record Time(int sprint, int day) implements Comparable<Time> {
        private static final Comparator<Time> ORDER =
                Comparator.comparingInt(Time::sprint).thenComparingInt(Time::day);

        @Override
        public int compareTo(Time other) {
            return ORDER.compare(this, other);
        }
    }

    private List<Origin> origins(Settings settings) {
        List<Origin> origins = new ArrayList<>();
        for (ParameterSpec entry : standard.catalogue().specs()) {
            Assignment set = last.get(entry.name());
            if (set != null && settings.number(entry.name()) != entry.standard()) {
                origins.add(new Origin(
                        entry.name(), settings.text(entry.name()), standard.text(entry.name()), set.place()));
            }
        }
        return origins;
    }
}
