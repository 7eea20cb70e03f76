package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Onset;
import dev.poise.report.words.Language;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.agenda.StepSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What lies on the facilitator's desk: the scenario that the controls describe, the baseline, kept points, and how it is shown.
 * Immutable.
 *
 * @param now the scenario that the controls describe
 * @param baseline what it is compared with
 * @param seed the master seed
 * @param onset from when on the two differ
 * @param frozen whether the show view stands still
 * @param tree the desk as it was sent, to be passed on to the views
 */
public record RoomSettings(
        TeamScenario now, TeamScenario baseline, long seed, Onset onset, boolean frozen, JsonNode tree) {
    private static final String FROM = "from";
    private static final Set<String> FIELDS = Set.of(
            "now", "baseline", "baselineName", FROM, "seed", "frozen", "kept", "charts", "differences", "language");
    private static final List<String> CHARTS =
            List.of("value.delivered", "autonomy.mean", "burnout.exhaustion", "po.exhaustion");
    private static final int MAX_KEPT = 9;
    private static final int LONGEST_NAME = 80;
    private static final long MAX_SEED = (1L << 53) - 1;

    /**
     * Read a desk.
     *
     * @param tree what was sent
     * @param scenarios checks the scenarios in it
     * @throws Rejected when something is wrong with it
     */
    public static RoomSettings of(JsonNode tree, Scenarios scenarios) {
        MessageFields fields = new MessageFields("settings", tree, FIELDS);
        List<JsonNode> charts = fields.list("charts", CHARTS.size());
        for (JsonNode chart : charts) {
            if (!chart.isString() || !CHARTS.contains(chart.asString())) {
                throw new Rejected("settings.charts: expected some of " + String.join(", ", CHARTS));
            }
        }
        fields.text("baselineName", LONGEST_NAME);
        fields.flag("differences");
        fields.oneOf("language", Language.LANGUAGES);
        List<String> problems = new ArrayList<>();
        for (JsonNode kept : fields.list("kept", MAX_KEPT)) {
            MessageFields point = new MessageFields("settings.kept", kept, Set.of("name", "scenario"));
            point.text("name", LONGEST_NAME);
            resolve(problems, scenarios, "kept", point.object("scenario"));
        }
        JsonNode now = fields.object("now");
        JsonNode baseline = fields.object("baseline");
        TeamScenario nowTeam = resolve(problems, scenarios, "now", now);
        TeamScenario baselineTeam = resolve(problems, scenarios, "baseline", baseline);
        if (nowTeam == null || baselineTeam == null || !problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return new RoomSettings(
                nowTeam, baselineTeam, fields.whole("seed", 0, MAX_SEED), onset(fields), fields.flag("frozen"), tree);
    }

    /** Read from when on two teams differ: from the start where a link or a session is older than the choice. */
    public static Onset onset(MessageFields fields) {
        return fields.has(FROM) ? Onset.of(fields.oneOf(FROM, Onset.IDS)) : Onset.START;
    }

    /** Get the baseline as the team is compared with it. */
    public TeamScenario before() {
        return onset.before(baseline, now);
    }

    /**
     * Set other teams on the same desk.
     *
     * @param setting the teams
     */
    RoomSettings with(StepSetting setting) {
        ObjectNode changed = (ObjectNode) tree.deepCopy();
        changed.set("now", scenario(setting.team()));
        TeamScenario other = setting.baseline();
        if (other != null) {
            changed.set("baseline", scenario(other));
            changed.put("baselineName", "");
        }
        changed.put(FROM, setting.onset().id());
        return new RoomSettings(
                setting.team(), other == null ? baseline : other, seed, setting.onset(), frozen, changed);
    }

    private static JsonNode scenario(TeamScenario team) {
        return JsonMapper.shared().readTree(ScenarioWriter.json(team, "", ScenarioWriter.Extent.DIFFERENCES));
    }

    /** Get the language of whoever set the desk last. */
    String language() {
        return tree.path("language").asString(Language.LANGUAGES.get(0));
    }

    private static @Nullable TeamScenario resolve(
            List<String> problems, Scenarios scenarios, String where, JsonNode scenario) {
        try {
            return scenarios.resolve(where, scenario);
        } catch (Rejected wrong) {
            problems.addAll(wrong.lines());
            return null;
        }
    }
}
