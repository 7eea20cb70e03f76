package dev.poise.report.parts;

import dev.poise.evidence.OwnFile;
import dev.poise.experiments.comparison.FailedRun;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.page.PageOrigin;
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
    public static PageOrigin of(Provenance provenance) {
        return new PageOrigin(
                List.of(
                        new PageOrigin.Fact("Poise", provenance.version()),
                        new PageOrigin.Fact("Model", provenance.modelVersion()),
                        new PageOrigin.Fact("Seed", Long.toString(provenance.seed())),
                        new PageOrigin.Fact("Runs of each", Numerals.PAGE.count(provenance.replications())),
                        new PageOrigin.Fact("Measured sprints", Numerals.PAGE.count(provenance.sprints())),
                        new PageOrigin.Fact("Engine", provenance.engine()),
                        new PageOrigin.Fact("Digest of the scenarios", provenance.digest()),
                        new PageOrigin.Fact("Java", provenance.jdk()),
                        new PageOrigin.Fact("System", provenance.os()),
                        new PageOrigin.Fact("Date", provenance.date())),
                provenance.command());
    }

    /**
     * Add a file that did not come with the program.
     *
     * @param file the file, null for none
     * @param origin what is known without it
     */
    public static PageOrigin with(@Nullable OwnFile file, PageOrigin origin) {
        if (file == null) {
            return origin;
        }
        List<PageOrigin.Fact> facts = new ArrayList<>(origin.facts());
        facts.add(new PageOrigin.Fact("File", file.name()));
        facts.add(new PageOrigin.Fact("Digest of the file", file.digest()));
        return new PageOrigin(facts, origin.command());
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
