package dev.poise.report.study;

import dev.poise.experiments.study.analysis.RobustnessRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.report.page.StudySection;
import dev.poise.report.words.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The section of a study that says in how many worlds each lever meets all thresholds. */
final class RobustnessSection {
    private final StudyResults results;

    RobustnessSection(StudyResults results) {
        this.results = results;
    }

    /** Draw it; nothing when the study has no levers, no worlds or no thresholds. */
    Optional<StudySection> section() {
        if (results.robustness().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StudySection(
                "worlds",
                "Thresholds over all worlds",
                List.of(
                        "In how many of the worlds a lever meets all thresholds, as far as averages over runs tell. Bars tell how sure the share is over worlds; levers whose bars overlap are not told apart."),
                List.of(),
                List.of(DotStrips.table(
                        "Worlds in which all thresholds are met",
                        "Lever",
                        "% of the worlds",
                        results.robustness().stream()
                                .map(RobustnessSection::dot)
                                .toList(),
                        DotStrips.Scale.FROM_ZERO)),
                List.of()));
    }

    private static DotStrips.Dot dot(RobustnessRow row) {
        double met = 100 * row.metShare();
        double low = 100 * row.metLow();
        double high = 100 * row.metHigh();
        return new DotStrips.Dot(
                row.levers(),
                String.format(
                        Locale.ROOT,
                        "%d worlds, %d runs; for sure in %s, by a margin that matters in %s",
                        row.worlds(),
                        row.runs(),
                        Numerals.PAGE.percent(row.sureShare()),
                        Numerals.PAGE.percent(row.marginShare())),
                met,
                low,
                high,
                0,
                String.format(
                        Locale.ROOT,
                        "%s (%s)",
                        Numerals.PAGE.percent(row.metShare()),
                        Numerals.PAGE.span(low, high, 0)),
                false);
    }
}
