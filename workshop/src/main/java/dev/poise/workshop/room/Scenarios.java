package dev.poise.workshop.room;

import dev.poise.parameters.Settings;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.agenda.AgendaReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns scenarios that were sent by a page into scenarios that can be run. A scenario is written as in a file and checked as a file
 * is; it may extend built-in scenarios only, and it may not be larger than a room has patience for. Thread-safe.
 */
public final class Scenarios {
    private static final int MAX_SPRINTS = 52;
    private static final int MAX_WARM_UP = 12;
    /** All scenarios have one name, so that equal ones are equal and a run of one is known to be a run of the other. */
    private static final String NAME = "workshop";

    private final ScenarioResolver resolver = ScenarioResolver.of(Path.of(""));

    /** Get the resolver behind it. */
    public ScenarioResolver resolver() {
        return resolver;
    }

    /**
     * Resolve a scenario.
     *
     * @param where what it is called in problems
     * @param scenario the scenario as it would stand in a JSON file
     * @throws Rejected when something is wrong with it
     */
    public TeamScenario resolve(String where, JsonNode scenario) {
        return scenario.isEmpty()
                ? named(resolver.resolveText("x.json", "{\"extends\":\"reference-team\"}"))
                : resolveText(where + ".json", scenario.toString());
    }

    /**
     * Resolve a scenario.
     *
     * @param name what it is called in problems; JSON when it ends with {@code .json}, else YAML
     * @param text the scenario as it would stand in a file
     * @throws Rejected when something is wrong with it
     */
    public TeamScenario resolveText(String name, String text) {
        TeamScenario scenario = named(resolver.resolveText(name, text));
        check(name, scenario.settings(), "sprints", MAX_SPRINTS);
        check(name, scenario.settings(), "warmup.sprints", MAX_WARM_UP);
        return scenario;
    }

    /**
     * Resolve a scenario that stands within another document.
     *
     * @param scenario the scenario as it would stand in a file
     * @param problems takes what is wrong
     * @return the scenario, or null; then a problem was added
     */
    public @Nullable TeamScenario resolve(Node.Group scenario, ProblemList problems) {
        ScenarioResult.Loaded loaded = resolver.resolve(NAME, scenario, problems);
        if (loaded == null) {
            return null;
        }
        int before = problems.count();
        check(loaded.scenario().settings(), "sprints", MAX_SPRINTS, scenario, problems);
        check(loaded.scenario().settings(), "warmup.sprints", MAX_WARM_UP, scenario, problems);
        return problems.count() == before ? named(loaded) : null;
    }

    /**
     * Read an agenda.
     *
     * @param name what it is called in problems; JSON when it ends with {@code .json}, else YAML
     * @param text the agenda as it would stand in a file
     * @throws Rejected when something is wrong with it; with one line per problem
     */
    public Agenda agenda(String name, String text) {
        ProblemList problems = new ProblemList();
        Agenda agenda = AgendaReader.read(name, text, this::resolve, Wall.VIEWS, problems);
        if (agenda == null) {
            throw Rejected.of(problems.inOrder());
        }
        return agenda;
    }

    private static void check(Settings settings, String setting, int most, Node.Group scenario, ProblemList problems) {
        if (settings.number(setting) > most) {
            problems.add(tooMuch(scenario.place(), settings, setting, most));
        }
    }

    private static Problem tooMuch(Place place, Settings settings, String setting, int most) {
        return new Problem(
                place,
                String.format(Locale.ROOT, "%s for %s", settings.text(setting), setting),
                String.format(Locale.ROOT, "at most %d in a workshop; the command takes more", most));
    }

    private static TeamScenario named(ScenarioResult result) {
        if (result instanceof ScenarioResult.Loaded loaded) {
            TeamScenario it = loaded.scenario();
            return new TeamScenario(NAME, it.settings(), it.without(), it.interventions());
        }
        throw Rejected.of(((ScenarioResult.Problems) result).problems());
    }

    private static void check(String name, Settings settings, String setting, int most) {
        if (settings.number(setting) > most) {
            throw Rejected.of(List.of(tooMuch(Place.startOf(name), settings, setting, most)));
        }
    }
}
