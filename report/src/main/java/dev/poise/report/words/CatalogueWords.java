package dev.poise.report.words;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The English words that the model itself has for its settings, metrics, causes and built-in scenarios. They are written there and
 * nowhere else; every other language has its own in its file.
 */
public final class CatalogueWords {
    /** Metrics that a comparison offers to look at run by run, next to the four outcomes. */
    public static final List<Metric> METRICS = List.of(
            Metric.VALUE_INSIGHT,
            Metric.TRUST_MEAN,
            Metric.MOTIVATION_MEAN,
            Metric.BURNOUT_CYNICISM,
            Metric.PO_HOURS_PER_DAY,
            Metric.PO_TIME_TECHNICAL,
            Metric.PO_QUESTION_LATENCY_MEDIAN,
            Metric.DELIVERY_VELOCITY,
            Metric.DELIVERY_LEAD_TIME_P50,
            Metric.QUALITY_DEBT,
            Metric.QUALITY_REWORK_SHARE,
            Metric.DECISIONS_BY_TEAM_SHARE,
            Metric.STAKEHOLDERS_SATISFACTION);

    private CatalogueWords() {}

    /** Get them by the keys under which another language has its own. */
    static Map<String, String> english() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ParameterSpec spec : TeamSettings.CATALOGUE.specs()) {
            name(texts, spec);
        }
        Outcomes.FOUR.forEach(metric -> texts.put("outcome." + metric.id(), metric.label()));
        METRICS.forEach(metric -> texts.put("metric." + metric.id(), metric.label()));
        texts.putAll(ofJars());
        for (Cause cause : Cause.values()) {
            texts.put("cause." + cause.name(), cause.label());
        }
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            texts.put("scenario." + builtIn.name(), builtIn.name());
            texts.put("scenario." + builtIn.name() + ".about", builtIn.about());
        }
        return texts;
    }

    /** Get the words of what came in jars, which have one language. */
    static Map<String, String> ofJars() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Mechanism mechanism : Mechanism.all()) {
            mechanism.fromJar().ifPresent(row -> {
                texts.put("mechanism." + row.id(), Labels.capital(row.id()));
                texts.put("rule." + row.id(), Labels.capital(row.effect()) + ".");
                row.parameters().forEach(spec -> name(texts, spec));
            });
        }
        return texts;
    }

    /** A situation is called by the name in its label; what explains it is a hint. */
    private static void name(Map<String, String> texts, ParameterSpec spec) {
        String key = "setting." + spec.name();
        boolean situation = spec.grade() == EvidenceLevel.SITUATION;
        texts.put(key, Labels.capital(situation ? Labels.name(spec.label()) : spec.label()));
        if (situation && !Labels.hint(spec.label()).isEmpty()) {
            texts.put(key + ".hint", Labels.hint(spec.label()));
        }
    }
}
