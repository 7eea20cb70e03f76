package dev.poise.report.words;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.readings.Reading;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The English words that the model itself has for its settings, readings, causes and built-in scenarios. They are written there and
 * nowhere else; every other language has its own in its file.
 */
public final class CatalogueWords {
    /** Readings that a comparison offers to look at run by run, beside the four outcomes. */
    public static final List<Reading> READINGS = List.of(
            Reading.VALUE_INSIGHT,
            Reading.TRUST_MEAN,
            Reading.MOTIVATION_MEAN,
            Reading.BURNOUT_CYNICISM,
            Reading.PO_HOURS_PER_DAY,
            Reading.PO_TIME_TECHNICAL,
            Reading.PO_QUESTION_LATENCY_MEDIAN,
            Reading.DELIVERY_VELOCITY,
            Reading.DELIVERY_LEAD_TIME_P50,
            Reading.QUALITY_DEBT,
            Reading.QUALITY_REWORK_SHARE,
            Reading.DECISIONS_BY_TEAM_SHARE,
            Reading.STAKEHOLDERS_SATISFACTION);

    private CatalogueWords() {}

    /** Get them by the keys under which another language has its own. */
    static Map<String, String> english() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Entry entry : TeamSettings.DICTIONARY.entries()) {
            name(texts, entry);
        }
        Outcomes.FOUR.forEach(reading -> texts.put("outcome." + reading.id(), reading.label()));
        READINGS.forEach(reading -> texts.put("reading." + reading.id(), reading.label()));
        for (Cause cause : Cause.values()) {
            texts.put("cause." + cause.name(), cause.label());
        }
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            texts.put("scenario." + builtIn.name(), builtIn.name());
            texts.put("scenario." + builtIn.name() + ".about", builtIn.about());
        }
        return texts;
    }

    /** A situation is called by the name in its label; what explains it is a hint. */
    private static void name(Map<String, String> texts, Entry entry) {
        String key = "setting." + entry.name();
        boolean situation = entry.grade() == Grade.SITUATION;
        texts.put(key, Labels.capital(situation ? Labels.name(entry.label()) : entry.label()));
        if (situation && !Labels.hint(entry.label()).isEmpty()) {
            texts.put(key + ".hint", Labels.hint(entry.label()));
        }
    }
}
