package dev.poise.scenarios.schema;

import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.draft.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random scenario documents, some of them with a mistake or two. */
final class RandomDocument {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Vocabulary vocabulary;
    private final Random random;

    private RandomDocument(Vocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    static String json(Vocabulary vocabulary, Random random) {
        RandomDocument document = new RandomDocument(vocabulary, random);
        ObjectNode root = document.valid();
        for (int mistakes = random.nextInt(3); mistakes > 0; mistakes--) {
            document.spoil(root);
        }
        return JsonMapper.shared().writeValueAsString(root);
    }

    private ObjectNode valid() {
        ObjectNode root = NODES.objectNode();
        if (random.nextBoolean()) {
            root.put("about", "x");
        }
        if (random.nextBoolean()) {
            root.set(
                    "extends",
                    random.nextBoolean()
                            ? NODES.stringNode("junior")
                            : NODES.arrayNode().add("a").add("b"));
        }
        boolean monday = random.nextInt(3) == 0;
        if (monday) {
            root.put("from", "monday");
        }
        if (!monday && random.nextBoolean()) {
            root.set(
                    "without",
                    random.nextBoolean()
                            ? NODES.stringNode("debt")
                            : NODES.arrayNode().add("needs"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            ParameterSpec spec = any(vocabulary.catalogue().specs().stream()
                    .filter(one -> !monday || one.mayChangeDuringRun())
                    .toList());
            put(root, spec.name(), value(spec));
        }
        if (random.nextBoolean()) {
            ObjectNode each = root.putArray("interventions").addObject();
            each.put("at", any(List.of("sprint 1", "sprint 6 day 2", "sprint  26  day 10")));
            ObjectNode set = each.putObject("set");
            for (int i = random.nextInt(3); i >= 0; i--) {
                ParameterSpec spec = any(vocabulary.catalogue().specs().stream()
                        .filter(ParameterSpec::mayChangeDuringRun)
                        .toList());
                if (spec.name().startsWith("productOwner.")) {
                    set.set(spec.name(), value(spec));
                } else {
                    put(set, spec.name(), value(spec));
                }
            }
        }
        return root;
    }

    private static void put(ObjectNode root, String name, JsonNode value) {
        ObjectNode node = root;
        String rest = name;
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
            String group = rest.substring(0, dot);
            node = node.has(group) ? (ObjectNode) node.get(group) : node.putObject(group);
            rest = rest.substring(dot + 1);
        }
        node.set(rest, value);
    }

    private JsonNode value(ParameterSpec spec) {
        double value = spec.low() + random.nextDouble() * (spec.high() - spec.low());
        return switch (spec.kind()) {
            case CHOICE -> NODES.stringNode(any(spec.choices()));
            case WHOLE -> random.nextBoolean() ? NODES.numberNode((long) value) : NODES.numberNode(Math.floor(value));
            case NUMBER -> NODES.numberNode(value);
        };
    }

    private void spoil(ObjectNode root) {
        List<ObjectNode> groups = new ArrayList<>();
        List<ArrayNode> lists = new ArrayList<>();
        collect(root, groups, lists);
        if (!lists.isEmpty() && random.nextInt(5) == 0) {
            ArrayNode list = any(lists);
            if (random.nextBoolean()) {
                list.removeAll();
            } else {
                list.add(junk());
            }
            return;
        }
        ObjectNode group = any(groups);
        List<String> names = List.copyOf(group.propertyNames());
        switch (random.nextInt(4)) {
            case 0 ->
                group.set(
                        any(List.of(
                                "sprints", "team.size", "x", "at", "set", "about", "from", "without", "culture", "")),
                        junk());
            case 1 -> names.stream().findAny().ifPresent(group::remove);
            default -> {
                if (!names.isEmpty()) {
                    group.set(any(names), junk());
                }
            }
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> groups, List<ArrayNode> lists) {
        if (node instanceof ObjectNode group) {
            groups.add(group);
        } else if (node instanceof ArrayNode list) {
            lists.add(list);
        }
        node.forEach(child -> collect(child, groups, lists));
    }

    private JsonNode junk() {
        return switch (random.nextInt(11)) {
            case 0 -> NODES.numberNode(random.nextInt(-2, 300));
            case 1 -> NODES.numberNode(random.nextDouble(-1, 2));
            case 2 ->
                NODES.stringNode(
                        any(List.of("", " ", "0.5", "fixed", "sprint 0", "sprint 3 ", "debt", "monday", "sprint 01")));
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.nullNode();
            case 5 -> NODES.arrayNode();
            case 6 -> NODES.arrayNode().add("debt");
            case 7 -> NODES.objectNode();
            case 8 -> NODES.objectNode().put("safety", 0.5);
            case 9 -> NODES.numberNode(1e15);
            default -> NODES.numberNode(5);
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
