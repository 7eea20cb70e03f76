package dev.poise.workshop.room;

import dev.poise.experiments.run.Version;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.writing.ScenarioWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a page needs to know of the model to offer controls: settings, built-in scenarios, mechanisms. Never changes. */
public final class PageVocabulary {
    private PageVocabulary() {}

    /**
     * Write it.
     *
     * @param resolver knows the settings and the built-in scenarios
     */
    public static ObjectNode tree(ScenarioResolver resolver) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("version", Version.PROGRAM);
        tree.put("model", Version.MODEL);
        ArrayNode settings = tree.putArray("settings");
        for (ParameterSpec spec : resolver.vocabulary().catalogue().specs()) {
            ObjectNode one = settings.addObject();
            one.put("name", spec.name());
            one.put("unit", spec.unit());
            one.put("grade", spec.grade().name().toLowerCase(Locale.ROOT));
            one.put("source", spec.source());
            one.put("low", spec.low());
            one.put("high", spec.high());
            one.put("kind", spec.kind().name().toLowerCase(Locale.ROOT));
            if (spec.kind() == ParameterSpec.Kind.CHOICE) {
                one.put("standard", spec.choices().get((int) spec.standard()));
                ArrayNode choices = one.putArray("choices");
                spec.choices().forEach(choices::add);
            } else {
                one.put("standard", spec.standard());
            }
            one.put("situation", spec.grade() == EvidenceLevel.SITUATION);
            one.put("duringRun", spec.mayChangeDuringRun());
        }
        ArrayNode scenarios = tree.putArray("scenarios");
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            ObjectNode one = scenarios.addObject();
            one.put("name", builtIn.name());
            one.put("kind", builtIn.kind().id());
            one.set("scenario", written(resolver, builtIn));
        }
        ArrayNode metrics = tree.putArray("metrics");
        for (Metric metric : Metric.all()) {
            metrics.addObject().put("id", metric.id()).put("unit", ValueScale.unit(metric));
        }
        ArrayNode mechanisms = tree.putArray("mechanisms");
        for (Mechanism mechanism : Mechanism.all()) {
            mechanisms
                    .addObject()
                    .put("id", mechanism.id())
                    .put("neutral", mechanism.neutral())
                    .put("added", mechanism.addedForm());
        }
        tree.set("reasons", reasons());
        return tree;
    }

    /** Which rules stand behind an outcome, which settings move them, and on which constants they rest. */
    private static JsonNode reasons() {
        try (InputStream in = PageVocabulary.class.getResourceAsStream("/dev/poise/workshop/reasons.json")) {
            if (in == null) {
                throw new IllegalStateException("reasons.json is missing.");
            }
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode written(ScenarioResolver resolver, BuiltIn builtIn) {
        ScenarioResult.Loaded loaded = (ScenarioResult.Loaded) resolver.resolve(builtIn.name());
        return JsonMapper.shared()
                .readTree(ScenarioWriter.json(loaded.scenario(), "", ScenarioWriter.Extent.DIFFERENCES));
    }
}
