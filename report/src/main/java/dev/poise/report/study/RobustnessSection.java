package dev.poise.report.study;

import dev.poise.readings.Reading;
import dev.poise.report.page.StripTable;
import dev.poise.report.page.StudySection;
import dev.poise.report.words.Numeral;
import dev.poise.report.words.ReadingWords;
import dev.poise.scenarios.study.results.RobustnessRow;
import dev.poise.scenarios.study.results.StudyResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How levers do over worlds. */
final class RobustnessSection {
    private final StudyResults results;
    private final Shown shown;

    RobustnessSection(StudyResults results, Shown shown) {
        this.results = results;
        this.shown = shown;
    }

    /** Draw it; empty unless levers meet worlds. */
    Optional<StudySection> section() {
        if (results.robustness().isEmpty()) {
            return Optional.empty();
        }
        List<StripTable> strips = new ArrayList<>();
        for (Reading reading : shown.readings()) {
            List<RobustnessRow> rows = results.robustness().stream()
                    .filter(row -> row.reading().equals(reading.id()))
                    .toList();
            if (!rows.isEmpty()) {
                strips.add(Strips.table(
                        String.format(
                                Locale.ROOT,
                                "%s: what the best lever of each world has more; dot: average, end of the line: worst world",
                                reading.label()),
                        "Lever",
                        ReadingWords.unit(reading),
                        rows.stream().map(row -> dot(reading, row)).toList(),
                        true));
            }
        }
        return Optional.of(new StudySection(
                "worlds",
                "Over all worlds",
                List.of(
                        "Regret is what is given away by holding on to a lever in worlds that would have asked for another. Small is robust."),
                List.of(),
                strips,
                List.of()));
    }

    private static Strips.Dot dot(Reading reading, RobustnessRow row) {
        String met = Double.isFinite(row.metShare())
                ? String.format(
                        Locale.ROOT,
                        "; meets all thresholds in %s of the worlds (%s)",
                        Numeral.plain(100 * row.metShare(), 0) + "%",
                        Numeral.span(100 * row.metLow(), 100 * row.metHigh(), 0))
                : "";
        int decimals = ReadingWords.usualDecimals(reading) + 1;
        return new Strips.Dot(
                row.levers(),
                String.format(Locale.ROOT, "%d worlds%s", row.worlds(), met),
                row.meanRegret(),
                row.meanRegret(),
                row.largestRegret(),
                0,
                String.format(
                        Locale.ROOT,
                        "%s, worst %s",
                        Numeral.plain(row.meanRegret(), decimals),
                        Numeral.plain(row.largestRegret(), decimals)),
                false);
    }
}
