package dev.poise.report.parts;

import dev.poise.evidence.OwnFile;
import dev.poise.experiments.comparison.FailedRun;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.page.Origin;
import dev.poise.report.page.Table;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Provenance and failed runs in words. */
public final class Origins {
    private Origins() {}

    /** Tell where numbers come from. */
    public static Origin of(Provenance provenance) {
        return new Origin(
                List.of(
                        new Origin.Fact("Poise", provenance.version()),
                        new Origin.Fact("Model", provenance.modelVersion()),
                        new Origin.Fact("Seed", Long.toString(provenance.seed())),
                        new Origin.Fact("Runs of each", Numerals.PAGE.count(provenance.replications())),
                        new Origin.Fact("Measured sprints", Numerals.PAGE.count(provenance.sprints())),
                        new Origin.Fact("Engine", provenance.engine()),
                        new Origin.Fact("Digest of the scenarios", provenance.digest()),
                        new Origin.Fact("Java", provenance.jdk()),
                        new Origin.Fact("System", provenance.os()),
                        new Origin.Fact("Date", provenance.date())),
                provenance.command());
    }

    /**
     * Add a file that did not come with the program.
     *
     * @param file the file, null for none
     * @param origin what is known without it
     */
    public static Origin with(@Nullable OwnFile file, Origin origin) {
        if (file == null) {
            return origin;
        }
        List<Origin.Fact> facts = new ArrayList<>(origin.facts());
        facts.add(new Origin.Fact("File", file.name()));
        facts.add(new Origin.Fact("Digest of the file", file.digest()));
        return new Origin(facts, origin.command());
    }

    /** Tell which runs failed and how to see it again. */
    public static Table failures(List<FailedRun> failures) {
        List<Table.Row> rows = failures.stream()
                .map(run -> new Table.Row(
                        run.scenario(),
                        String.format(Locale.ROOT, "replication %s, seed %s", run.replication(), run.seed()),
                        List.of(Table.Cell.of(run.message()), Table.Cell.of(run.command()))))
                .toList();
        return new Table(
                "Runs that failed; they are left out of all numbers above",
                List.of("Scenario", "What happened", "To see it again"),
                rows);
    }
}
