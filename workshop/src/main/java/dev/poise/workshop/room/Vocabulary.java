package dev.poise.workshop.room;

import dev.poise.experiments.run.Version;
import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Mechanism;
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
public final class Vocabulary {
    private Vocabulary() {}

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
        for (Entry entry : resolver.vocabulary().dictionary().entries()) {
            ObjectNode one = settings.addObject();
            one.put("name", entry.name());
            one.put("unit", entry.unit());
            one.put("grade", entry.grade().name().toLowerCase(Locale.ROOT));
            one.put("source", entry.source());
            one.put("low", entry.low());
            one.put("high", entry.high());
            one.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
            if (entry.kind() == Entry.Kind.CHOICE) {
                one.put("standard", entry.choices().get((int) entry.standard()));
                ArrayNode choices = one.putArray("choices");
                entry.choices().forEach(choices::add);
            } else {
                one.put("standard", entry.standard());
            }
            one.put("situation", entry.grade() == Grade.SITUATION);
            one.put("duringRun", entry.mayChangeDuringRun());
        }
        ArrayNode scenarios = tree.putArray("scenarios");
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            ObjectNode one = scenarios.addObject();
            one.put("name", builtIn.name());
            one.put("kind", builtIn.kind().id());
            one.set("scenario", written(resolver, builtIn));
        }
        ArrayNode readings = tree.putArray("readings");
        for (Reading reading : Reading.all()) {
            readings.addObject().put("id", reading.id()).put("unit", ValueScale.unit(reading));
        }
        ArrayNode mechanisms = tree.putArray("mechanisms");
        for (Mechanism mechanism : Mechanism.values()) {
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
        try (InputStream in = Vocabulary.class.getResourceAsStream("/dev/poise/workshop/reasons.json")) {
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
