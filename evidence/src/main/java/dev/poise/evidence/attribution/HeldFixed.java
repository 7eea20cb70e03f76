package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.Part;
import dev.poise.evidence.claims.question.Need;
import dev.poise.readings.Reading;
import dev.poise.settings.Mechanism;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which measures a mechanism holds fixed when it is off: the state itself, or what is counted, no longer moves. That an effect on
 * such a measure is gone proves nothing about the mechanism. Without attention other duties still vary with how often
 * stakeholders escalate, and with nothing else.
 */
public final class HeldFixed {
    private static final Map<Mechanism, Set<String>> HELD = held();

    private HeldFixed() {}

    /** List the names of the measures that a mechanism holds fixed when it is off. */
    public static Set<String> by(Mechanism mechanism) {
        return HELD.getOrDefault(mechanism, Set.of());
    }

    /** Tell whether switching a mechanism off holds a measure of a part fixed. */
    static boolean concerns(Mechanism mechanism, Part part) {
        Set<String> measures = part.question().needs(1).stream()
                .map(Need::term)
                .map(term -> term.measure().name())
                .collect(Collectors.toSet());
        return measures.stream().anyMatch(by(mechanism)::contains);
    }

    private static Map<Mechanism, Set<String>> held() {
        Map<Mechanism, Set<String>> held = new EnumMap<>(Mechanism.class);
        held.put(Mechanism.NEEDS, ids(Reading.MOTIVATION_MEAN));
        held.put(Mechanism.TRUST, ids(Reading.TRUST_MEAN));
        held.put(Mechanism.ATTENTION, ids(Reading.PO_HOURS_DISCOVERY, Reading.PO_HOURS_OTHER_DUTIES));
        held.put(Mechanism.INSIGHT, ids(Reading.VALUE_INSIGHT));
        held.put(Mechanism.SOLUTION_QUALITY, ids(Reading.QUALITY_SOLUTION));
        held.put(Mechanism.DEBT, ids(Reading.QUALITY_DEBT));
        held.put(Mechanism.PROMISES, ids(Reading.PROMISES_PRESSURE));
        held.put(Mechanism.FATIGUE, ids(Reading.PEOPLE_OVERTIME_HOURS));
        held.put(
                Mechanism.BURNOUT,
                ids(
                        Reading.BURNOUT_EXHAUSTION,
                        Reading.BURNOUT_CYNICISM,
                        Reading.BURNOUT_INEFFICACY,
                        Reading.PO_EXHAUSTION,
                        Reading.PO_CYNICISM,
                        Reading.PO_INEFFICACY));
        held.put(Mechanism.STAKEHOLDERS, ids(Reading.STAKEHOLDERS_SATISFACTION, Reading.STAKEHOLDERS_SWING));
        held.put(Mechanism.TURNOVER, ids(Reading.PEOPLE_TURNOVER));
        return held;
    }

    private static Set<String> ids(Reading... readings) {
        return List.of(readings).stream().map(Reading::id).collect(Collectors.toSet());
    }
}
