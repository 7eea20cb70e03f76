package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is of the wrong kind is told once, and nothing that only follows from it. */
class OneCauseTest {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String LEVERS = """
            study: levers
            about: A study of everything
            base: [reference-team]
            set: { sprints: 4 }
            without: [trust]
            factors:
              productOwner.technicalInvolvement: { levels: [0, 1] }
              scenario: { levels: [what-and-why, hands-on-expert] }
              culture.safety: { range: [0.1, 0.9], dist: triangular, mode: 0.6, role: uncertainty }
              team.size: { value: 6 }
            constraints: [ productOwner.technicalInvolvement <= 2 ]
            design: { type: factorial, worlds: 4, seed: 2 }
            replications: 4
            random: { seed: 3, pairing: world }
            outputs: { perRun: [value.delivered, po.exhaustion], perSprint: [value.delivered], people: true, traces: 1% }
            compare: { baseline: { productOwner.technicalInvolvement: 1, scenario: hands-on-expert }, rule: mcb, indifference: { value.delivered: 2 } }
            thresholds: [ "mean(po.exhaustion) < 0.5" ]
            discover: [ { of: value.delivered, below: 90, lever: { productOwner.technicalInvolvement: 1 }, method: cart } ]
            front: { of: [value.delivered, po.exhaustion] }
            """;

    private static final String SEARCH = """
            study: search
            factors:
              productOwner.technicalInvolvement: { range: [0, 1] }
              productOwner.policy: { levels: [fixed, reflective] }
            search: { objectives: [value.delivered, po.exhaustion], budget: 4000, population: 20, winners: 10, evaluation: 100, against: [what-and-why] }
            replications: 10
            compare: { indifference: { value.delivered: 2 } }
            thresholds: [ "mean(po.exhaustion) < 0.5" ]
            """;

    private static final String SALTELLI = """
            study: saltelli
            factors:
              productOwner.technicalInvolvement: { range: [0, 1] }
              culture.safety: { range: [0.1, 0.9] }
            design: { type: saltelli, rows: 8, secondOrder: true }
            replications: { min: 10, max: 40, until: { metrics: [value.delivered], relHalfWidth: 0.05, confidence: 0.95 } }
            """;

    private static final String BEST = """
            study: best
            factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
            replications: { budget: 2000, select: best, of: value.delivered, first: 10 }
            """;

    private static final String WORLDS = """
            study: worlds
            factors:
              productOwner.technicalInvolvement: { levels: [0, 1] }
              world: { plausible: 4, seed: 2 }
            random: { pairing: world }
            compare: { baseline: { productOwner.technicalInvolvement: 1 } }
            """;

    private static final String LISTED = """
            study: listed
            factors: { team.size: { levels: [5, 6] } }
            design: { type: list, points: [ { team.size: 5 }, { team.size: 6 } ] }
            compare: { baseline: { team.size: 6 } }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {LEVERS, SEARCH, SALTELLI, BEST, WORLDS, LISTED})
    void shouldTellOnlyWhatIsOfTheWrongKind(String text) throws IOException {
        assertThat(StudyFile.problems(folder, text)).isEmpty();
        List<String> several = new ArrayList<>();
        JsonNode root = YAML.readTree(text);
        for (String path : paths(root, "")) {
            ObjectNode changed = (ObjectNode) root.deepCopy();
            replace(changed, path, wrong(path, root.at(path)));
            String told = StudyFile.problems(folder, changed.toString());
            if (told.lines().count() != 1) {
                several.add(path + ":\n    " + told.replace("\n", "\n    "));
            }
        }
        assertThat(several).as(String.join("\n", several)).isEmpty();
    }

    /** Something of another kind. */
    private static JsonNode wrong(String path, JsonNode right) {
        if (right.isObject() || right.isArray()) {
            return NODES.stringNode("nonsense");
        }
        // a group may be a rule
        return path.equals("/replications")
                ? NODES.arrayNode().add("nonsense")
                : NODES.objectNode().put("some", "thing");
    }

    private static List<String> paths(JsonNode node, String at) {
        List<String> paths = new ArrayList<>();
        if (node.isObject()) {
            node.propertyNames().forEach(name -> {
                paths.add(at + "/" + name);
                paths.addAll(paths(node.path(name), at + "/" + name));
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths.add(at + "/" + i);
            paths.addAll(paths(node.path(i), at + "/" + i));
        }
        return paths;
    }

    private static void replace(ObjectNode root, String path, JsonNode wrong) {
        int end = path.lastIndexOf('/');
        JsonNode parent = root.at(path.substring(0, end));
        String name = path.substring(end + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), wrong);
        } else {
            ((ObjectNode) parent).set(name, wrong);
        }
    }
}
