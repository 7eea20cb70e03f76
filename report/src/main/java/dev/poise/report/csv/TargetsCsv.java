package dev.poise.report.csv;

import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.experiments.run.CsvText;
import java.util.List;

/** Targets and what the model says to them as CSV: a row for each figure. */
public final class TargetsCsv {
    private static final List<String> HEADER = List.of(
            "id",
            "use",
            "inside",
            "part",
            "configuration",
            "figure",
            "spreadLow",
            "spreadHigh",
            "low",
            "high",
            "partInside",
            "n",
            "source");

    private TargetsCsv() {}

    /** Write all figures. */
    public static String of(CheckedTargets checked) {
        CsvText csv = new CsvText(HEADER);
        for (CheckedTarget target : checked.targets()) {
            for (CheckedPart part : target.parts()) {
                csv.add(
                        target.target().id(),
                        target.target().use().id(),
                        target.inside(),
                        part.part().name(),
                        part.part().configuration(),
                        part.figure(),
                        part.spread().low(),
                        part.spread().high(),
                        part.part().low(),
                        part.part().high(),
                        part.inside(),
                        part.n(),
                        target.target().source());
            }
        }
        return csv.toString();
    }
}
