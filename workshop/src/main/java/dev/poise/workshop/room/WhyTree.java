package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.team.TeamSettings;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.answer.WhyChains;
import dev.poise.workshop.answer.WhyChains.Link;
import dev.poise.workshop.answer.WhyChains.Stage;
import dev.poise.workshop.answer.WhyChains.Step;
import dev.poise.workshop.answer.WhyChains.Told;
import dev.poise.workshop.answer.WhyChains.Way;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Why an outcome differs, as the page gets it: the ways to it, read from {@code chains.json}, with the numbers of an answer. */
final class WhyTree {
    private static final WhyChains CHAINS = read();
    /** How well a link is known is how well the least known of its constants is. */
    private static final Comparator<EvidenceLevel> BY_FOUNDATION = Comparator.naturalOrder();

    private WhyTree() {}

    /** Get the ways there are. */
    static WhyChains chains() {
        return CHAINS;
    }

    /**
     * Write the ways to an outcome.
     *
     * @param answer a refined answer
     * @param outcome which one
     * @param visible the outcomes that may be told of
     */
    static ObjectNode of(LiveAnswer answer, Metric outcome, List<Metric> visible) {
        List<Metric> covered =
                Outcomes.FOUR.stream().filter(each -> !visible.contains(each)).toList();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("off", CHAINS.off(answer, outcome));
        ArrayNode ways = tree.putArray("ways");
        for (Told told : CHAINS.of(answer, outcome, covered)) {
            ArrayNode steps = ways.addArray();
            for (int i = 0; i < told.contrasts().size(); i++) {
                Step step = told.way().steps().get(i);
                Link link = told.way().links().get(i);
                Contrast contrast = told.contrasts().get(i);
                ObjectNode one = steps.addObject();
                one.put("stage", step.stage().name().toLowerCase(Locale.ROOT));
                one.put("metric", step.metric().id());
                one.put("unit", ValueScale.unit(step.metric()));
                AnswerTree.put(one, "difference", contrast.difference());
                one.put("verdict", contrast.verdict().kind().name());
                one.put("mechanism", link.mechanism().id());
                one.put("grade", grade(link).name().toLowerCase(Locale.ROOT));
            }
        }
        return tree;
    }

    private static EvidenceLevel grade(Link link) {
        return link.constants().stream()
                .map(name -> TeamSettings.CATALOGUE.find(name).orElseThrow())
                .map(ParameterSpec::grade)
                .max(BY_FOUNDATION)
                .orElseThrow();
    }

    private static WhyChains read() {
        try (InputStream in = WhyTree.class.getResourceAsStream("/dev/poise/workshop/chains.json")) {
            if (in == null) {
                throw new IllegalStateException("chains.json is missing.");
            }
            Map<Metric, List<Way>> ways = new TreeMap<>();
            for (Map.Entry<String, JsonNode> outcome :
                    JsonMapper.shared().readTree(in.readAllBytes()).properties()) {
                List<Way> all = new ArrayList<>();
                outcome.getValue().forEach(way -> all.add(way(way)));
                ways.put(Metric.find(outcome.getKey()).orElseThrow(), List.copyOf(all));
            }
            return new WhyChains(ways);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Way way(JsonNode tree) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            JsonNode metric = tree.path(stage.name().toLowerCase(Locale.ROOT));
            if (metric.isString()) {
                steps.add(new Step(stage, Metric.find(metric.asString()).orElseThrow()));
            }
        }
        List<Link> links = new ArrayList<>();
        for (JsonNode link : tree.path("links")) {
            List<String> constants = new ArrayList<>();
            link.path("constants").forEach(name -> constants.add(name.asString()));
            links.add(new Link(Mechanism.find(link.path("mechanism").asString()).orElseThrow(), constants));
        }
        return new Way(steps, links);
    }
}
