package dev.poise.scenarios.schema;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.draft.ChangesReader;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.team.PeopleChange;
import java.util.Optional;
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
        properties
                .putObject("from")
                .put("const", DraftReader.MONDAY)
                .put(
                        "description",
                        "Without it, what this file sets has always been so. With it, the file's own settings begin on Monday, the "
                                + "first day of the first measured sprint.");
        group(properties, "", spec -> true);
        interventions(properties.putObject("interventions"));
        without(properties.putObject("without"));
        root.put("additionalProperties", false);
        monday(root);
        ObjectNode definitions = root.putObject("$defs");
        vocabulary.catalogue().specs().forEach(spec -> setting(definitions.putObject(spec.name()), spec));
        return root;
    }

    /** What cannot change during a run cannot begin on Monday. */
    private void monday(ObjectNode root) {
        root.putObject("if").putArray("required").add("from");
        ObjectNode properties = root.putObject("then").putObject("properties");
        fixed(properties, "");
        properties.put("without", false);
    }

    private void fixed(ObjectNode node, String prefix) {
        for (String name : vocabulary.names(prefix)) {
            String full = prefix.isEmpty() ? name : prefix + "." + name;
            Optional<ParameterSpec> spec = vocabulary.find(full);
            if (spec.isEmpty()) {
                ObjectNode group = JsonNodeFactory.instance.objectNode();
                fixed(group, full);
                if (!group.isEmpty()) {
                    node.putObject(name).set("properties", group);
                }
            } else if (!spec.get().mayChangeDuringRun()) {
                node.put(name, false);
            }
        }
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
        for (Mechanism mechanism : Mechanism.all()) {
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
        each.putArray("required").add("at");
        ArrayNode what = each.putArray("anyOf");
        what.addObject().putArray("required").add("set");
        for (PeopleChange people : PeopleChange.values()) {
            what.addObject().putArray("required").add(people.id());
        }
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
        group(names, "", ParameterSpec::mayChangeDuringRun);
        vocabulary.catalogue().specs().stream()
                .filter(spec -> spec.mayChangeDuringRun() && spec.name().contains("."))
                .forEach(spec -> refer(names.putObject(spec.name()), spec));
        set.put("additionalProperties", false);
        for (PeopleChange people : PeopleChange.values()) {
            properties
                    .putObject(people.id())
                    .put("type", "integer")
                    .put("minimum", 1)
                    .put("maximum", people.high())
                    .put("description", people.about());
        }
        each.put("additionalProperties", false);
    }

    private void group(ObjectNode properties, String prefix, Predicate<ParameterSpec> wanted) {
        for (String name : vocabulary.names(prefix)) {
            String full = prefix.isEmpty() ? name : prefix + "." + name;
            vocabulary.find(full).filter(wanted).ifPresent(spec -> refer(properties.putObject(name), spec));
            boolean group = vocabulary.catalogue().specs().stream()
                    .anyMatch(spec -> spec.name().startsWith(full + ".") && wanted.test(spec));
            if (group) {
                ObjectNode node = properties.putObject(name).put("type", "object");
                group(node.putObject("properties"), full, wanted);
                node.put("additionalProperties", false);
            }
        }
    }

    private static void refer(ObjectNode node, ParameterSpec spec) {
        node.put("$ref", "#/$defs/" + spec.name());
    }

    private static void setting(ObjectNode node, ParameterSpec spec) {
        String unit = spec.unit().equals("1") || spec.unit().equals("name") ? "" : " (" + spec.unit() + ")";
        node.put("description", spec.label() + unit);
        switch (spec.kind()) {
            case CHOICE -> {
                ArrayNode choices = node.putArray("enum");
                spec.choices().forEach(choices::add);
                node.put("default", spec.choices().get((int) spec.standard()));
            }
            case WHOLE -> range(node.put("type", "integer"), spec);
            case NUMBER -> range(node.put("type", "number"), spec);
        }
    }

    private static void range(ObjectNode node, ParameterSpec spec) {
        number(node, "minimum", spec.low());
        number(node, "maximum", spec.high());
        number(node, "default", spec.standard());
    }

    private static void number(ObjectNode node, String name, double value) {
        if (value == Math.rint(value)) {
            node.put(name, (long) value);
        } else {
            node.put(name, value);
        }
    }
}
