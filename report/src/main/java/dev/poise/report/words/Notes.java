package dev.poise.report.words;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Curve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reader has to know about the numbers of many runs, a sentence or two each. */
public final class Notes {
    private Notes() {}

    /** Say what goes with a comparison. */
    public static List<String> of(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        if (comparison.alternatives().stream()
                        .map(Alternative::sprints)
                        .distinct()
                        .count()
                > 1) {
            notes.add(lengths(comparison.alternatives()));
        }
        notes.addAll(all(
                comparison.alternatives().size() > 1,
                comparison.failures().size(),
                comparison.alternatives().size() * comparison.provenance().replications(),
                comparison.stoppedEarly()));
        return notes;
    }

    /** Say what goes with a curve. */
    public static List<String> of(Curve curve) {
        int points =
                curve.lines().stream().mapToInt(line -> line.points().size()).sum();
        return all(true, curve.failures().size(), points * curve.provenance().replications(), curve.stoppedEarly());
    }

    private static List<String> all(boolean verdicts, int failed, int runs, boolean stoppedEarly) {
        List<String> notes = new ArrayList<>();
        notes.add(Caution.INDEX + " " + Caution.CUT_OFF);
        notes.add(Caution.TWO_SPREADS);
        if (verdicts) {
            notes.add(Caution.MANY_VERDICTS);
        }
        if (failed > 0) {
            notes.add(String.format(Locale.ROOT, "%d of %d runs failed and are left out.", failed, runs));
        }
        if (stoppedEarly) {
            notes.add("Stopped before all runs were made; these are the numbers of the runs that ended.");
        }
        return notes;
    }

    /** Say what differences between scenarios of different length are about. */
    private static String lengths(List<Alternative> alternatives) {
        return String.format(
                Locale.ROOT,
                "Not all scenarios are as long (%s sprints): every metric is over the sprints of its own scenario or at the end of it, "
                        + "so a difference holds the difference in time, too. Sprint by sprint, differences are over the sprints that "
                        + "both have, and value so far is told against what the reference team delivers in %d sprints.",
                alternatives.stream()
                        .map(alternative -> alternative.name() + " " + alternative.sprints())
                        .collect(Collectors.joining(", ")),
                alternatives.stream()
                        .map(Alternative::sprints)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
