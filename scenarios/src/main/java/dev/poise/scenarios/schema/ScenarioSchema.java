package dev.poise.scenarios.schema;

import dev.poise.scenarios.draft.ChangesReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.settings.Entry;
import dev.poise.settings.Mechanism;
import java.util.function.Predicate;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a scenario file. It says what one file may look like; whether what it extends exists, and
 * whether an intervention comes before the end of the run, only shows when files are put together.
 */
public final class ScenarioSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final Vocabulary vocabulary;

    private ScenarioSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Write the schema.
     *
     * @param vocabulary the settings there are
     * @return the schema as JSON, with a line end at its end
     */
    public static String json(Vocabulary vocabulary) {
        return JSON.writeValueAsString(new ScenarioSchema(vocabulary).root()) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", DIALECT);
        root.put("title", "Scenario");
        root.put("description", "A team to be run: what differs from the reference team.");
        root.put("type", "object");
        ObjectNode properties = root.putObject("properties");
        properties
                .putObject("about")
                .put("type", "string")
                .put("description", "Two sentences on what the scenario shows.");
        extend(properties.putObject("extends"));
        group(properties, "", entry -> true);
        interventions(properties.putObject("interventions"));
        without(properties.putObject("without"));
        root.put("additionalProperties", false);
        ObjectNode definitions = root.putObject("$defs");
        vocabulary.dictionary().entries().forEach(entry -> setting(definitions.putObject(entry.name()), entry));
        return root;
    }

    private static void extend(ObjectNode node) {
        node.put("description", "Built-in names, or files relative to this one; later wins.");
        ObjectNode name =
                JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", "\\S");
        oneOrSeveral(node, name);
    }

    private static void without(ObjectNode node) {
        node.put("description", "Mechanisms that are switched off.");
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        ArrayNode ids = name.putArray("enum");
        for (Mechanism mechanism : Mechanism.values()) {
            ids.add(mechanism.id());
        }
        oneOrSeveral(node, name);
    }

    private static void oneOrSeveral(ObjectNode node, ObjectNode one) {
        ArrayNode any = node.putArray("anyOf");
        any.add(one);
        any.addObject().put("type", "array").put("minItems", 1).set("items", one);
    }

    private void interventions(ObjectNode node) {
        node.put("description", "Changes during the run, each at the start of a working day.");
        node.put("type", "array");
        ObjectNode each = node.putObject("items").put("type", "object");
        each.putArray("required").add("at").add("set");
        ObjectNode properties = each.putObject("properties");
        properties
                .putObject("at")
                .put("type", "string")
                .put("pattern", ChangesReader.TIME)
                .put("description", "Such as \"sprint 6\" or \"sprint 6 day 1\", both counted from 1.");
        ObjectNode set = properties.putObject("set");
        set.put("description", "New values; dotted names are allowed here.");
        set.put("type", "object").put("minProperties", 1);
        ObjectNode names = set.putObject("properties");
        group(names, "", Entry::mayChangeDuringRun);
        vocabulary.dictionary().entries().stream()
                .filter(entry -> entry.mayChangeDuringRun() && entry.name().contains("."))
                .forEach(entry -> refer(names.putObject(entry.name()), entry));
        set.put("additionalProperties", false);
        each.put("additionalProperties", false);
    }

    private void group(ObjectNode properties, String prefix, Predicate<Entry> wanted) {
        for (String name : vocabulary.names(prefix)) {
            String full = prefix.isEmpty() ? name : prefix + "." + name;
            vocabulary.find(full).filter(wanted).ifPresent(entry -> refer(properties.putObject(name), entry));
            boolean group = vocabulary.dictionary().entries().stream()
                    .anyMatch(entry -> entry.name().startsWith(full + ".") && wanted.test(entry));
            if (group) {
                ObjectNode node = properties.putObject(name).put("type", "object");
                group(node.putObject("properties"), full, wanted);
                node.put("additionalProperties", false);
            }
        }
    }

    private static void refer(ObjectNode node, Entry entry) {
        node.put("$ref", "#/$defs/" + entry.name());
    }

    private static void setting(ObjectNode node, Entry entry) {
        String unit = entry.unit().equals("1") || entry.unit().equals("name") ? "" : " (" + entry.unit() + ")";
        node.put("description", entry.label() + unit);
        switch (entry.kind()) {
            case CHOICE -> {
                ArrayNode choices = node.putArray("enum");
                entry.choices().forEach(choices::add);
                node.put("default", entry.choices().get((int) entry.standard()));
            }
            case WHOLE -> range(node.put("type", "integer"), entry);
            case NUMBER -> range(node.put("type", "number"), entry);
        }
    }

    private static void range(ObjectNode node, Entry entry) {
        number(node, "minimum", entry.low());
        number(node, "maximum", entry.high());
        number(node, "default", entry.standard());
    }

    private static void number(ObjectNode node, String name, double value) {
        if (value == Math.rint(value)) {
            node.put(name, (long) value);
        } else {
            node.put(name, value);
        }
    }
}
