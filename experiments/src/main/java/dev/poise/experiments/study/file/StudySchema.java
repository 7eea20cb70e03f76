package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.Threshold;
import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.draft.Vocabulary;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a study file, for editors. It says what may stand where; whether named scenarios exist, values are
 * within the ranges of settings, and a design fits its factors, only shows when the file is read.
 */
public final class StudySchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final Vocabulary vocabulary;

    private StudySchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Write the schema.
     *
     * @param vocabulary the settings there are
     * @return the schema as JSON, with a line end at its end
     */
    public static String json(Vocabulary vocabulary) {
        return JSON.writeValueAsString(new StudySchema(vocabulary).root()) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", DIALECT);
        root.put("title", "Study");
        root.put(
                "description",
                "A designed experiment: what is varied, how often it is run, what is kept and compared.");
        closed(root);
        root.putArray("required").add("study");
        ObjectNode properties = root.putObject("properties");
        text(properties, "study", "The name of the study.").put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$");
        text(properties, "about", "What the study is for.");
        oneOrSeveral(properties.putObject("base"), "Built-in names or files that all points start from; later wins.")
                .put("type", "string");
        properties
                .putObject("set")
                .put("type", "object")
                .put("description", "Settings of all points, under nested or dotted names.");
        names(
                oneOrSeveral(properties.putObject("without"), "Mechanisms that are switched off at all points."),
                Mechanism.ids());
        factors(properties.putObject("factors"));
        oneOrSeveral(properties.putObject("constraints"), "Relations that must hold, such as \"team.size <= 7\".")
                .put("type", "string");
        design(properties.putObject("design"));
        replications(properties.putObject("replications"));
        ObjectNode random = group(properties, "random", "Seeds of runs.");
        random.putObject("seed").put("type", "integer").put("description", "The master seed; 1 when it is left out.");
        names(random.putObject("pairing"), Pairing.ids())
                .put(
                        "description",
                        "entity: replication r has the same random numbers at every point (common random numbers); world: at every point of one world, the usual one where worlds are drawn; none: every run its own.");
        outputs(group(properties, "outputs", "What is kept of each run."));
        ObjectNode compare = group(properties, "compare", "What points are compared with.");
        values(
                compare.putObject("baseline"),
                "The first point with these values is the baseline; the first point of all otherwise.");
        names(compare.putObject("rule"), List.of("mcb", "baseline"))
                .put("description", "mcb: also tell which points cannot be told apart from the best.");
        indifference(compare.putObject("indifference"));
        oneOrSeveral(properties.putObject("thresholds"), "What should hold at every point.")
                .put("type", "string")
                .put("pattern", Threshold.FORM);
        discover(properties.putObject(DiscoveryReader.NAME));
        outcomes(group(properties, FrontReader.NAME, "A Pareto front of levers, or of points."), "of");
        search(properties.putObject(SearchReader.NAME));
        definitions(root.putObject("$defs"));
        return root;
    }

    private static void outcomes(ObjectNode properties, String name) {
        properties
                .putObject(name)
                .put("description", "Metrics of which more or less is better.")
                .put("type", "array")
                .put("minItems", FrontReader.MIN_OUTCOMES)
                .put("maxItems", FrontReader.MAX_OUTCOMES)
                .putObject("items")
                .put("$ref", "#/$defs/metric");
    }

    private static void search(ObjectNode node) {
        closed(node).put("description", "A search for policies that are good in several outcomes at once (NSGA-II).");
        node.putArray("required").add("objectives").add("budget");
        ObjectNode properties = node.putObject("properties");
        outcomes(properties, "objectives");
        whole(properties.putObject("budget"), 1, SearchReader.MAX_BUDGET)
                .put("description", "The most runs of the search, without those that evaluate what it found.");
        whole(properties.putObject("population"), SearchReader.MIN_POPULATION, SearchReader.MAX_POPULATION)
                .put("description", "How many points a generation has (default: 20).");
        whole(properties.putObject("winners"), 1, SearchReader.MAX_WINNERS)
                .put("description", "How many of the front are run again with fresh seeds (default: 10).");
        whole(properties.putObject("evaluation"), 2, SearchReader.MAX_EVALUATION)
                .put("description", "How many fresh runs each of these gets (default: 100).");
        oneOrSeveral(
                        properties.putObject("against"),
                        "Built-in names or files of policies that they are compared with (default: "
                                + String.join(", ", SearchReader.BUILT_IN) + ").")
                .put("type", "string");
        oneOrSeveral(properties.putObject("files"), "The built-in name or file of each of these.")
                .put("type", "string");
        properties.putObject("seed").put("type", "integer").put("description", "Of the draws of the search.");
    }

    static ObjectNode closed(ObjectNode node) {
        return node.put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode text(ObjectNode properties, String name, String about) {
        return properties.putObject(name).put("type", "string").put("description", about);
    }

    private static ObjectNode group(ObjectNode properties, String name, String about) {
        return closed(properties.putObject(name)).put("description", about).putObject("properties");
    }

    private static ObjectNode names(ObjectNode node, List<String> names) {
        ArrayNode choices = node.putArray("enum");
        names.forEach(choices::add);
        return node;
    }

    static ObjectNode whole(ObjectNode node, long low, long high) {
        return node.put("type", "integer").put("minimum", low).put("maximum", high);
    }

    /** Allow one of something or a list, and get what one is. */
    private static ObjectNode oneOrSeveral(ObjectNode node, String about) {
        node.put("description", about);
        ArrayNode any = node.putArray("anyOf");
        ObjectNode one = any.addObject();
        any.addObject().put("type", "array").put("minItems", 1).set("items", one);
        return one;
    }

    private void factors(ObjectNode node) {
        closed(node).put("description", "What differs between points.");
        ObjectNode properties = node.putObject("properties");
        ObjectNode scenario = closed(properties.putObject(Factor.SCENARIO));
        scenario.put("description", "Named scenarios as a factor.")
                .putArray("required")
                .add("levels");
        ObjectNode of = scenario.putObject("properties");
        oneOrSeveral(of.putObject("levels"), "Built-in names or files; any names where files are given.")
                .put("type", "string");
        oneOrSeveral(
                        of.putObject("files"),
                        "The built-in name or file of each level; the levels themselves when left out.")
                .put("type", "string");
        names(of.putObject("role"), FactorRole.ids());
        WorldSchema.describe(properties.putObject(Factor.WORLD));
        // what each setting is and may be stands in the schema of scenarios
        vocabulary
                .catalogue()
                .specs()
                .forEach(spec -> properties.putObject(spec.name()).put("$ref", "#/$defs/factor"));
    }

    private void values(ObjectNode node, String about) {
        closed(node).put("description", about);
        ObjectNode properties = node.putObject("properties");
        properties.putObject(Factor.SCENARIO).put("type", "string");
        vocabulary.catalogue().specs().forEach(spec -> properties.putObject(spec.name()));
    }

    private static void design(ObjectNode node) {
        node.put("description", "How points are chosen; the full factorial when it is left out.");
        ArrayNode any = node.put("type", "object").putArray("oneOf");
        for (String type : DesignReader.TYPES) {
            ObjectNode one = closed(any.addObject());
            ObjectNode properties = one.putObject("properties");
            properties.putObject("type").put("const", type);
            if (!type.equals("factorial")) {
                one.putArray("required").add("type");
            }
            for (String key : DesignReader.keys(type)) {
                switch (key) {
                    case "type" -> {}
                    case "seed" -> properties.putObject(key).put("type", "integer");
                    case "secondOrder" -> properties.putObject(key).put("type", "boolean");
                    case "file" -> properties.putObject(key).put("type", "string");
                    case "levels" -> whole(properties.putObject(key), 2, DesignReader.MAX_LEVELS);
                    default -> {
                        if (type.equals("list")) {
                            properties
                                    .putObject(key)
                                    .put("type", "array")
                                    .put("minItems", 1)
                                    .putObject("items")
                                    .put("type", "object");
                        } else {
                            whole(properties.putObject(key), 1, DesignReader.MAX_POINTS);
                        }
                    }
                }
            }
        }
    }

    private static void replications(ObjectNode node) {
        node.put(
                "description",
                "How many runs each point gets: a number, until averages are precise, or as many as it takes to select the best.");
        ArrayNode any = node.putArray("anyOf");
        whole(any.addObject(), 1, OutputReader.MAX_REPLICATIONS);
        ObjectNode rule = closed(any.addObject());
        rule.putArray("required").add("max").add("until");
        ObjectNode properties = rule.putObject("properties");
        whole(properties.putObject("min"), 2, OutputReader.MAX_REPLICATIONS);
        whole(properties.putObject("max"), 2, OutputReader.MAX_REPLICATIONS);
        ObjectNode until = closed(properties.putObject("until"));
        until.putArray("required").add("metrics").add("relHalfWidth");
        ObjectNode of = until.putObject("properties");
        oneOrSeveral(of.putObject("metrics"), "Metrics whose averages must be precise.")
                .put("$ref", "#/$defs/metric");
        of.putObject("relHalfWidth")
                .put("type", "number")
                .put("description", "The largest half-width as a share of the average.");
        of.putObject("confidence")
                .put("type", "number")
                .put("description", "Of all intervals together (default: 0.95).");
        whole(of.putObject("lookAhead"), 0, 1000)
                .put("description", "How many further runs must stay as precise (default: 5).");
        ObjectNode selecting = closed(any.addObject());
        selecting.putArray("required").add("budget").add("of");
        ObjectNode best = selecting.putObject("properties");
        whole(best.putObject("budget"), 2, OutputReader.MAX_BUDGET)
                .put("description", "The most runs of all points together.");
        names(best.putObject("select"), List.of("best"));
        best.putObject("of").put("$ref", "#/$defs/metric");
        whole(best.putObject("first"), 5, OutputReader.MAX_REPLICATIONS)
                .put("description", "The fewest runs of each point (default: 10).");
        best.putObject("confidence")
                .put("type", "number")
                .put("description", "With which the best is selected (default: 0.95).");
    }

    private static void discover(ObjectNode node) {
        ObjectNode question = closed(oneOrSeveral(
                node, "Scenario discovery: where averages lie beyond a bound. Either below or above is given."));
        question.putArray("required").add("of");
        ObjectNode properties = question.putObject("properties");
        properties.putObject("of").put("$ref", "#/$defs/metric");
        properties.putObject("below").put("type", "number");
        properties.putObject("above").put("type", "number");
        ObjectNode lever = properties.putObject("lever");
        lever.put("description", "With worlds, the lever that is looked at; the baseline's when it is left out.");
        ArrayNode any = lever.putArray("anyOf");
        names(any.addObject(), List.of(DiscoveryReader.BASELINE, DiscoveryReader.ALL));
        any.addObject().put("$ref", "#/properties/compare/properties/baseline");
        names(properties.putObject("method"), Discovery.Method.ids())
                .put("description", "prim: boxes; cart: a classification tree; both when it is left out.");
        ArrayNode bound = question.putArray("oneOf");
        List.of("below", "above")
                .forEach(side -> bound.addObject().putArray("required").add(side));
    }

    private static void outputs(ObjectNode properties) {
        metrics(properties.putObject("perRun"), "Metrics over the whole run; all when it is left out.");
        metrics(properties.putObject("perSprint"), "Metrics kept sprint by sprint (default: the four outcomes).");
        properties.putObject("people").put("type", "boolean").put("description", "A row per person and sprint.");
        properties.putObject("items").put("type", "boolean").put("description", "A row per item.");
        ArrayNode share = properties
                .putObject("traces")
                .put("description", "The share of runs whose event log is kept, such as 1%.")
                .putArray("anyOf");
        share.addObject().put("type", "number").put("minimum", 0).put("maximum", 1);
        share.addObject().put("type", "string").put("pattern", "^" + OutputReader.SHARE + "$");
    }

    private static void metrics(ObjectNode node, String about) {
        node.put("description", about);
        ArrayNode any = node.putArray("anyOf");
        any.addObject().put("$ref", "#/$defs/metric");
        any.addObject().put("type", "array").putObject("items").put("$ref", "#/$defs/metric");
    }

    private static void indifference(ObjectNode node) {
        closed(node).put("description", "The smallest differences that matter, as an amount or as a share such as 2%.");
        ObjectNode properties = node.putObject("properties");
        for (Metric metric : Metric.all()) {
            ArrayNode any = properties.putObject(metric.id()).putArray("anyOf");
            any.addObject().put("type", "number").put("exclusiveMinimum", 0);
            any.addObject().put("type", "string").put("pattern", "^" + OutputReader.SHARE + "$");
        }
    }

    private static void definitions(ObjectNode definitions) {
        ObjectNode metric = definitions.putObject("metric");
        ArrayNode ids = metric.putArray("enum");
        ids.add("all");
        for (Metric one : Metric.all()) {
            ids.add(one.id());
        }
        ObjectNode factor = closed(definitions.putObject("factor"));
        ObjectNode properties = factor.putObject("properties");
        properties
                .putObject("levels")
                .put("description", "The values it takes.")
                .put("minItems", 1);
        properties
                .putObject("range")
                .put("type", "array")
                .put("minItems", 2)
                .put("maxItems", 2)
                .putObject("items")
                .put("type", "number");
        names(properties.putObject("dist"), FactorReader.DISTRIBUTIONS)
                .put("description", "How it is distributed within the range; uniform when it is left out.");
        for (String name : FactorReader.PARAMETERS) {
            properties.putObject(name).put("type", "number");
        }
        properties.putObject("value").put("description", "The value of a factor that is held constant.");
        names(properties.putObject("role"), FactorRole.ids());
        ArrayNode one = factor.putArray("oneOf");
        List.of("levels", "range", "value")
                .forEach(key -> one.addObject().putArray("required").add(key));
    }
}
