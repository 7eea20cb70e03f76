package dev.poise.cli;

import dev.poise.experiments.run.ConstantsDigest;
import dev.poise.experiments.run.SingleRun;
import dev.poise.experiments.study.file.StudySchema;
import dev.poise.report.rows.CatalogueRows;
import dev.poise.report.rows.Rows;
import dev.poise.report.text.TextTable;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.schema.ScenarioSchema;
import dev.poise.scenarios.writing.ModelTables;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The catalogues the program is made from. */
@Command(
        name = "describe",
        description = "Describe what may be set, what is read, and what a scenario file looks like.",
        footerHeading = "%nExamples:%n",
        footer = {"  poise describe --settings", "  poise describe --schema > scenario.schema.json"})
final class DescribeCommand implements Callable<Integer> {
    private final Session session;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private What what;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            defaultValue = "table",
            description = "table, csv or json, for settings, metrics and mechanisms (default: table).")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of the runs of --constants and --digests (default: 1).")
    @Within
    private long seed;

    /** One of these. */
    static final class What {
        @Option(names = "--settings", description = "Every setting: name, unit, range, standard value, source.")
        private boolean settings;

        @Option(names = "--metrics", description = "Every metric: name, unit, kind, how it is computed.")
        private boolean metrics;

        @Option(
                names = "--mechanisms",
                description = "Every mechanism that may be switched off: name, what is held then, where it comes from.")
        private boolean mechanisms;

        @Option(names = "--schema", description = "The JSON Schema of a scenario file.")
        private boolean schema;

        @Option(names = "--study-schema", description = "The JSON Schema of a study file.")
        private boolean studySchema;

        @Option(
                names = "--constants",
                description = "The digests of the constants and of a run of the reference team, to tell models apart.")
        private boolean constants;

        @Option(
                names = "--odd",
                description =
                        "The tables of the model description (ODD) in Markdown: states, settings, constants with evidence,"
                                + " mechanisms, metrics.")
        private boolean odd;

        @Option(
                names = "--digests",
                description = "A line for every built-in scenario: its name, a seed, the digest of that run.")
        private boolean digests;
    }

    DescribeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Vocabulary vocabulary = ScenarioResolver.of(session.folder()).vocabulary();
        if (what.settings) {
            print(
                    CatalogueRows.settings(vocabulary),
                    List.of("name", "standard", "unit", "expected", "label", "grade"));
        } else if (what.metrics) {
            print(CatalogueRows.metrics(), List.of("name", "kind", "unit", "label", "how"));
        } else if (what.mechanisms) {
            print(CatalogueRows.mechanisms(), List.of("name", "neutral", "origin", "effect"));
        } else if (what.schema) {
            session.out().print(ScenarioSchema.json(vocabulary));
        } else if (what.studySchema) {
            session.out().print(StudySchema.json(vocabulary));
        } else if (what.constants) {
            constants();
        } else if (what.odd) {
            session.out().print(new ModelTables(vocabulary.catalogue()).all());
        } else if (what.digests) {
            digests();
        }
        return ExitCode.OK;
    }

    private void print(List<Map<String, Object>> rows, List<String> shown) {
        switch (format) {
            case TABLE -> {
                TextTable table = new TextTable();
                shown.forEach(table::text);
                rows.forEach(row -> table.row(
                        shown.stream().map(row::get).map(String::valueOf).toList()));
                session.page().table(table);
            }
            case CSV -> session.out().print(Rows.of(rows).csv());
            case JSON -> session.out().print(Rows.of(rows).json());
        }
    }

    /** The first changes with a constant, the second with anything that changes what happens in a run. */
    private void constants() {
        TeamScenario reference = TeamScenario.of(Catalogue.REFERENCE, TeamSettings.standard());
        session.out().println("constants " + ConstantsDigest.of(reference.settings()));
        session.out()
                .println(String.format(
                        Locale.ROOT,
                        "reference-run %d %s",
                        seed,
                        SingleRun.digest(session.inProcess(), reference, seed)));
    }

    private void digests() {
        ScenarioResolver resolver = ScenarioResolver.of(session.folder());
        for (String name : Catalogue.builtIn().names()) {
            if (resolver.resolve(name) instanceof ScenarioResult.Loaded loaded) {
                String digest = SingleRun.digest(session.inProcess(), loaded.scenario(), seed);
                session.out().println(String.format(Locale.ROOT, "%s %d %s", name, seed, digest));
            }
        }
    }
}
