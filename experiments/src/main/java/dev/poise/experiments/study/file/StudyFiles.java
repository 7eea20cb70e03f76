package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.WorldSample;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.TeamScenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A study as files that need no other file: comments are gone, the scenarios it names stand next to it with every setting, and so
 * does a table of points.
 */
final class StudyFiles {
    static final String STUDY = "study.yaml";
    private static final String BASE = "base.yaml";
    private static final String TABLE = "design.csv";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private StudyFiles() {}

    /**
     * Write a study.
     *
     * @param root the study as it was given
     * @param study the same, understood
     * @param levels how its scenarios were called there, in order
     * @param table the text of its table of points, if there is one
     */
    static Map<String, String> of(Node.Group root, Study study, List<Node.Scalar> levels, @Nullable String table) {
        Map<String, String> files = new TreeMap<>();
        ObjectNode tree = (ObjectNode) tree(root);
        tree.remove("set");
        tree.remove("without");
        tree.put("base", BASE);
        files.put(BASE, yaml(study.base()));
        if (study.design() instanceof Design.Search) {
            ObjectNode search = (ObjectNode) tree.get(SearchReader.NAME);
            ArrayNode names = search.putArray("against");
            levels.forEach(level -> names.add(level.text()));
            search.set("files", scenarios(study, files));
        } else if (!study.scenarios().isEmpty()) {
            ObjectNode factors = tree.get("factors") instanceof ObjectNode given ? given : tree.putObject("factors");
            ObjectNode factor = factors.get(Factor.SCENARIO) instanceof ObjectNode given
                    ? given
                    : factors.putObject(Factor.SCENARIO);
            // called as they were; their files are numbered, since a name may be none of a file, or that of two
            ArrayNode names = factor.putArray("levels");
            levels.forEach(level -> names.add(level.text()));
            factor.set("files", scenarios(study, files));
        }
        if (table != null) {
            ((ObjectNode) tree.get("design")).put("file", TABLE);
            files.put(TABLE, table);
        }
        if (!study.worlds().isNone()) {
            ((ObjectNode) tree.get("factors").get(Factor.WORLD)).put("file", WorldSample.FILE);
        }
        if (!study.worlds().constants().isEmpty()) {
            // those that are still to be drawn come later
            files.put(WorldSample.FILE, study.worlds().csv());
        }
        if (study.pairing() == Pairing.WORLD) {
            // said, because folders of earlier versions mean another one where nothing is said
            ObjectNode random = tree.get("random") instanceof ObjectNode given ? given : tree.putObject("random");
            random.put("pairing", Pairing.WORLD.id());
        }
        files.put(STUDY, YAML.writeValueAsString(tree));
        return files;
    }

    /** Add the files of named scenarios, and name them. */
    private static ArrayNode scenarios(Study study, Map<String, String> files) {
        ArrayNode places = NODES.arrayNode();
        for (TeamScenario scenario : study.scenarios()) {
            String file = String.format(Locale.ROOT, "scenarios/%d.yaml", places.size() + 1);
            places.add(file);
            files.put(file, yaml(scenario));
        }
        return places;
    }

    private static String yaml(TeamScenario scenario) {
        return ScenarioWriter.yaml(scenario, "", ScenarioWriter.Extent.EVERYTHING);
    }

    private static JsonNode tree(Node node) {
        if (node instanceof Node.Group group) {
            ObjectNode object = NODES.objectNode();
            group.fields().forEach(field -> object.set(field.name(), tree(field.value())));
            return object;
        }
        if (node instanceof Node.Items items) {
            ArrayNode array = NODES.arrayNode();
            items.nodes().forEach(one -> array.add(tree(one)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case NUMBER -> NODES.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> NODES.booleanNode(scalar.text().equals("true"));
            case NULL -> NODES.nullNode();
            case TEXT -> NODES.stringNode(scalar.text());
        };
    }
}
