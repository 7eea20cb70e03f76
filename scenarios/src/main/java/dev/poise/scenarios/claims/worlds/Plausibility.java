package dev.poise.scenarios.claims.worlds;

import dev.poise.scenarios.published.Part;
import dev.poise.scenarios.published.PublishedFacts;
import dev.poise.scenarios.published.measure.Measure;
import dev.poise.scenarios.published.record.RunRecord;
import dev.poise.statistics.Sample;
import java.util.List;

/**
 * Tells whether a world is still like what was measured: every figure of the reference team that a few runs can tell lies in its
 * published band, widened on both sides by half of its width, because runs are few and bands are not sharp. Immutable.
 */
final class Plausibility {
    private static final String REFERENCE = "REF";
    private static final double WIDER = 0.5;

    /** Facts whose figures a few runs of the reference team can tell. */
    static final List<String> FACTS = List.of("S1", "S2", "S6", "S7", "S9", "S11", "S12", "S13", "S16");

    private final List<Part> parts;

    Plausibility(PublishedFacts facts) {
        parts = facts.facts().stream()
                .filter(fact -> FACTS.contains(fact.id()))
                .flatMap(fact -> fact.parts().stream())
                .filter(part -> part.configuration().equals(REFERENCE))
                .toList();
    }

    /** List what is looked at. */
    List<Part> parts() {
        return parts;
    }

    /** Tell whether the runs of a reference team are plausible. */
    boolean accepts(List<RunRecord> runs) {
        return parts.stream().allMatch(part -> accepts(part, runs));
    }

    private static boolean accepts(Part part, List<RunRecord> runs) {
        double wider = WIDER * (part.high() - part.low());
        double figure = figure(part.measure(), runs);
        return part.low() - wider <= figure && figure <= part.high() + wider;
    }

    private static double figure(Measure measure, List<RunRecord> runs) {
        if (measure instanceof Measure.OfRun ofRun) {
            return Sample.of(runs.stream().mapToDouble(ofRun.of()).toArray()).quantile(.5);
        }
        if (measure instanceof Measure.OfRuns ofRuns) {
            return ofRuns.of().applyAsDouble(runs);
        }
        throw new IllegalStateException(measure.id() + " cannot be told of one reference team");
    }
}
