package dev.poise.workshop.server;

import dev.poise.metrics.Horizon;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Scenarios;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a page wants changed in a story: checked as in a scenario file. */
final class StoryChanges {
    static final String CHANGE = "change";
    /** What a branch may not change, because it is compared sprint by sprint. */
    private static final Set<String> LENGTH = Set.of("sprints", "warmup.sprints", "sprint.days");

    private final Scenarios scenarios = new Scenarios();

    /** Read a team. */
    TeamScenario team(JsonNode tree) {
        return scenarios.resolve("scenario", tree);
    }

    /** Read a change: checked as an intervention of a scenario file is. */
    Intervention change(TeamScenario team, JsonNode tree, int earliest) {
        MessageFields fields = new MessageFields(CHANGE, tree, Set.of("sprint", "set"));
        int last = Horizon.of(team.settings()).sprints();
        int sprint = (int) fields.whole("sprint", earliest, last);
        return new Intervention(sprint, 1, during(last, fields.object("set")));
    }

    /** Read settings that may change while a year goes on. */
    Map<String, Double> during(int sprints, JsonNode set) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("sprints", sprints);
        document.putArray("interventions").addObject().put("at", "sprint 1").set("set", set);
        return checked(document).interventions().get(0).set();
    }

    /** Read settings that hold from the first day on: checked as a scenario file is. */
    Map<String, Double> fromTheStart(JsonNode tree) {
        JsonNode set = new MessageFields(CHANGE, tree, Set.of("sprint", "set")).object("set");
        set.propertyNames().forEach(this::requireSetting);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        Map<String, Double> values = new TreeMap<>();
        for (String name : set.propertyNames()) {
            ObjectNode group = document;
            String[] parts = name.split("\\.", -1);
            for (int i = 0; i < parts.length - 1; i++) {
                group = group.withObjectProperty(parts[i]);
            }
            group.set(parts[parts.length - 1], set.get(name));
        }
        Settings settings = checked(document).settings();
        for (String name : set.propertyNames()) {
            if (LENGTH.contains(name)) {
                throw new Rejected(String.format(Locale.ROOT, "change.set: %s stays as it is in a branch", name));
            }
            values.put(name, settings.number(name));
        }
        return values;
    }

    /** Refuse what would be something else in a scenario file: a group of settings, or a word such as extends. */
    private void requireSetting(String name) {
        List<String> known = scenarios.resolver().vocabulary().catalogue().specs().stream()
                .map(ParameterSpec::name)
                .toList();
        if (!known.contains(name)) {
            String nearest = NearestName.to(name, known);
            throw new Rejected(String.format(
                    Locale.ROOT,
                    "change.set: found the unknown name %s, expected the dotted name of a setting%s",
                    QuotedText.plain(name),
                    nearest == null ? "" : "; did you mean " + nearest + "?"));
        }
    }

    private TeamScenario checked(ObjectNode document) {
        ScenarioResult result = scenarios.resolver().resolveText("change.json", document.toString());
        if (result instanceof ScenarioResult.Loaded loaded) {
            return loaded.scenario();
        }
        throw new Rejected(List.of(((ScenarioResult.Problems) result).describe().split("\n")));
    }
}
