package dev.poise.workshop.agenda;

import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.guess.QuestionKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Agendas as {@link AgendaReader} reads them: for the page, and as files. */
public final class AgendaTree {
    private static final int MINUTE = 60;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private AgendaTree() {}

    /**
     * Write an agenda.
     *
     * @param agenda what to write; teams are written by how they differ from the reference team
     */
    public static ObjectNode of(Agenda agenda) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("agenda", agenda.title());
        ArrayNode steps = tree.putArray("steps");
        agenda.steps().forEach(step -> steps.add(step(step)));
        return tree;
    }

    /**
     * Write an agenda as the text of a file that, read again, gives an equal one.
     *
     * @param agenda what to write
     */
    public static String yaml(Agenda agenda) {
        return YAML.writeValueAsString(of(agenda));
    }

    private static ObjectNode step(AgendaStep step) {
        StepAction action = step.action();
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("kind", action.kind());
        put(tree, "title", step.title());
        if (step.seconds() % MINUTE == 0) {
            if (step.seconds() > 0) {
                tree.put("minutes", step.seconds() / MINUTE);
            }
        } else {
            tree.put("minutes", (double) step.seconds() / MINUTE);
        }
        put(tree, "notes", step.notes());
        if (action instanceof StepAction.Prepare set) {
            put(tree, set.setting());
            if (!set.covered()) {
                tree.put("cover", false);
            }
            put(tree, "wall", set.wall());
        } else if (action instanceof StepAction.Ask ask) {
            tree.put("outcome", ask.outcome().id());
            put(tree, "answer", ask.form() == QuestionKind.END_POINT ? "end-point" : "");
            put(tree, "wording", ask.wording());
            StepSetting setting = ask.setting();
            if (setting != null) {
                put(tree, setting);
            }
        } else if (action instanceof StepAction.Reveal reveal) {
            put(tree, "show", reveal.everything() ? "all" : "");
        } else if (action instanceof StepAction.Talk talk) {
            put(tree, "text", talk.text());
            put(tree, "wall", talk.wall());
            if (talk.proposals()) {
                tree.put("proposals", true);
            }
        }
        return tree;
    }

    private static void put(ObjectNode tree, StepSetting setting) {
        tree.set("team", scenario(setting.team()));
        TeamScenario baseline = setting.baseline();
        if (baseline != null) {
            tree.set("baseline", scenario(baseline));
        }
        tree.put("from", setting.onset().id());
    }

    private static JsonNode scenario(TeamScenario team) {
        return JsonMapper.shared().readTree(ScenarioWriter.json(team, "", ScenarioWriter.Extent.DIFFERENCES));
    }

    private static void put(ObjectNode tree, String name, String text) {
        if (!text.isEmpty()) {
            tree.put(name, text);
        }
    }
}
