package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.question.Need;
import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which measures a mechanism holds fixed when it is off: the state itself, or what is counted, no longer moves. That an effect on
 * such a measure is gone proves nothing about the mechanism. Without attention other duties still vary with how often
 * stakeholders escalate, and with nothing else.
 */
public final class FixedBySwitch {
    private FixedBySwitch() {}

    /** List the names of the measures that a mechanism holds fixed when it is off. */
    public static Set<String> by(Mechanism mechanism) {
        return Metric.all().stream()
                .filter(metric -> metric.heldFixedBy().filter(mechanism::equals).isPresent())
                .map(Metric::id)
                .collect(Collectors.toSet());
    }

    /** Return whether switching a mechanism off holds a measure of a part fixed. */
    static boolean concerns(Mechanism mechanism, ClaimPart part) {
        Set<String> measures = part.question().needs(1).stream()
                .map(Need::term)
                .map(term -> term.measure().name())
                .collect(Collectors.toSet());
        return measures.stream().anyMatch(by(mechanism)::contains);
    }
}
