package dev.poise.report.targets;

import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.Use;
import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.report.page.Table;
import dev.poise.report.words.Numerals;
import java.util.List;

/** Words and tables for targets: the figure the model gives, beside the acceptance range. */
final class TargetTables {
    private TargetTables() {}

    static String figure(double figure) {
        return Numerals.PAGE.plain(figure, Numerals.decimals(figure));
    }

    static String band(TargetPart part) {
        return Numerals.PAGE.span(
                part.low(), part.high(), Math.min(Numerals.decimals(part.low()), Numerals.decimals(part.high())));
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

    static Table parts(String id, List<CheckedPart> parts) {
        List<Table.Row> rows = parts.stream()
                .map(part -> new Table.Row(
                        part.part().name(),
                        part.part().measure().how(),
                        List.of(
                                Table.Cell.of(
                                        figure(part.figure()),
                                        Numerals.PAGE.span(
                                                part.spread().low(),
                                                part.spread().high(),
                                                Numerals.decimals(part.figure()))),
                                Table.Cell.of(band(part.part())),
                                new Table.Cell(verdict(part.inside()), "", !part.inside()),
                                Table.Cell.of(part.part().configuration(), Numerals.PAGE.count(part.n())))))
                .toList();
        return new Table(
                "Figures of " + id
                        + "; below each its spread (90%), below each configuration the number of runs or people",
                List.of("Figure", "Found", "Acceptance range", "", "Where"),
                rows);
    }
}
