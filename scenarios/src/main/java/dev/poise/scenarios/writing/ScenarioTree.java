package dev.poise.scenarios.writing;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A scenario as the tree of its file. */
final class ScenarioTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScenarioTree() {}

    static ObjectNode of(TeamScenario scenario, String about, ScenarioWriter.Extent extent) {
        ObjectNode root = NODES.objectNode();
        if (!about.isEmpty()) {
            root.put("about", about);
        }
        Settings settings = scenario.settings();
        for (ParameterSpec spec : settings.catalogue().specs()) {
            double value = settings.number(spec.name());
            if (extent == ScenarioWriter.Extent.EVERYTHING || value != spec.standard()) {
                int dot = spec.name().lastIndexOf('.');
                put(
                        group(root, dot < 0 ? "" : spec.name().substring(0, dot)),
                        spec.name().substring(dot + 1),
                        spec,
                        value);
            }
        }
        if (!scenario.interventions().isEmpty()) {
            ArrayNode interventions = root.putArray("interventions");
            scenario.interventions().forEach(each -> put(interventions.addObject(), each, settings.catalogue()));
        }
        if (!scenario.without().isEmpty()) {
            ArrayNode without = root.putArray("without");
            scenario.without().stream().map(Mechanism::id).forEach(without::add);
        }
        return root;
    }

    private static void put(ObjectNode node, Intervention intervention, ParameterCatalogue catalogue) {
        node.put("at", String.format(Locale.ROOT, "sprint %d day %d", intervention.sprint(), intervention.day()));
        if (!intervention.set().isEmpty()) {
            ObjectNode set = node.putObject("set");
            intervention
                    .set()
                    .forEach(
                            (name, value) -> put(set, name, catalogue.find(name).orElseThrow(), value));
        }
        intervention.people().forEach((change, number) -> node.put(change.id(), number));
    }

    private static ObjectNode group(ObjectNode root, String prefix) {
        ObjectNode node = root;
        if (!prefix.isEmpty()) {
            for (String part : prefix.split("\\.", -1)) {
                node = node.has(part) ? (ObjectNode) node.get(part) : node.putObject(part);
            }
        }
        return node;
    }

    private static void put(ObjectNode node, String name, ParameterSpec spec, double value) {
        if (spec.kind() == ParameterSpec.Kind.CHOICE) {
            node.put(name, spec.choices().get((int) value));
        } else if (value == Math.rint(value)) {
            node.put(name, (long) value);
        } else {
            node.put(name, value);
        }
    }
}
