package dev.poise.report.targets;

import dev.poise.evidence.targets.Part;
import dev.poise.evidence.targets.Use;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.report.page.Table;
import dev.poise.report.words.Numeral;
import java.util.List;

/** Figures and bands in words. */
final class TargetWords {
    private TargetWords() {}

    static String figure(double figure) {
        return Numeral.plain(figure, decimals(figure));
    }

    static String band(Part part) {
        return "band " + Numeral.span(part.low(), part.high(), Math.min(decimals(part.low()), decimals(part.high())));
    }

    static String verdict(boolean inside) {
        return inside ? "inside" : "outside";
    }

    static String use(Use use) {
        return switch (use) {
            case TUNING -> "Used for tuning: that it is met now is no evidence for the model.";
            case CHECK -> "Only checked: constants were frozen before it was looked at.";
        };
    }

    private static int decimals(double value) {
        return Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    }

    static Table parts(String id, List<CheckedPart> parts) {
        List<Table.Row> rows = parts.stream()
                .map(part -> new Table.Row(
                        part.part().name(),
                        part.part().measure().how(),
                        List.of(
                                Table.Cell.of(
                                        figure(part.figure()),
                                        Numeral.span(
                                                part.spread().low(),
                                                part.spread().high(),
                                                decimals(part.figure()))),
                                Table.Cell.of(band(part.part()).substring("band ".length())),
                                new Table.Cell(verdict(part.inside()), "", !part.inside()),
                                Table.Cell.of(part.part().configuration(), Numeral.count(part.n())))))
                .toList();
        return new Table(
                "Figures of " + id
                        + "; below each its spread (90%), below each configuration the number of runs or people",
                List.of("Figure", "Found", "Band", "", "Where"),
                rows);
    }
}
