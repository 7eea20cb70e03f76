package dev.poise.evidence.robustness;

import dev.poise.evidence.targets.Target;
import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.statistics.Sample;
import java.util.List;

/**
 * Decides whether a world is still like what was measured: every figure of the reference team lies in its published band, widened on
 * both sides by half of its width, because runs are few and bands are not sharp. Facts that need other configurations than the
 * reference team are not looked at. Immutable.
 */
final class Plausibility {
    private static final String REFERENCE = "REF";
    private static final double WIDER = 0.5;
    private static final double FIRST_WIDER = 2;

    private final List<TargetPart> parts;

    Plausibility(Targets targets) {
        parts = parts(targets);
    }

    private static List<TargetPart> parts(Targets targets) {
        return targets.targets().stream()
                .flatMap(target -> target.parts().stream())
                .filter(part -> part.configuration().equals(REFERENCE))
                .toList();
    }

    /** List what is looked at. */
    List<TargetPart> parts() {
        return parts;
    }

    /** List the targets of which something is looked at. */
    static List<String> looksAt(Targets targets) {
        return targets.targets().stream()
                .filter(target -> target.parts().stream()
                        .anyMatch(part -> part.configuration().equals(REFERENCE)))
                .map(Target::id)
                .toList();
    }

    /** Return whether the runs of a reference team are plausible. */
    boolean accepts(List<TargetRunRecord> runs) {
        return accepts(runs, WIDER);
    }

    /** Return whether a world may be plausible, from its first runs: bands are widened by twice their width. */
    boolean mayAccept(List<TargetRunRecord> runs) {
        return accepts(runs, FIRST_WIDER);
    }

    private boolean accepts(List<TargetRunRecord> runs, double widened) {
        return parts.stream().allMatch(part -> {
            double wider = widened * (part.high() - part.low());
            double figure = figure(part.measure(), runs);
            return part.low() - wider <= figure && figure <= part.high() + wider;
        });
    }

    private static double figure(TargetMeasure measure, List<TargetRunRecord> runs) {
        if (measure instanceof TargetMeasure.OfRun ofRun) {
            return Sample.of(runs.stream().mapToDouble(ofRun.of()).toArray()).quantile(.5);
        }
        if (measure instanceof TargetMeasure.OfRuns ofRuns) {
            return ofRuns.of().applyAsDouble(runs);
        }
        throw new IllegalStateException(measure.id() + " cannot be told of one reference team");
    }
}
