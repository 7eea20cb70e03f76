package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.report.rows.CatalogueRows;
import dev.poise.report.rows.Rows;
import dev.poise.report.text.Lines;
import dev.poise.report.text.TextTable;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.writing.ScenarioTemplate;
import dev.poise.scenarios.writing.ScenarioWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to run, and files of one's own. */
@Command(
        name = "scenarios",
        description = "List, show, check and begin scenarios.",
        footerHeading = "%nExamples:%n",
        footer = {"  poise scenarios list", "  poise scenarios new my-team.yaml", "  poise scenarios check my-team.yaml"
        })
final class ScenariosCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private CommandSpec spec;

    ScenariosCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return ExitCode.OK;
    }

    /** Lists the built-in scenarios. */
    @Command(
            name = "list",
            description = "List the built-in scenarios with what each shows.",
            footerHeading = "%nExample:%n",
            footer = "  poise scenarios list --format json")
    static final class ListCommand implements Callable<Integer> {
        private final Session session;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                converter = OutputFormat.Converter.class,
                defaultValue = "table",
                description = "table, csv or json (default: table).")
        private OutputFormat format = OutputFormat.TABLE;

        ListCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<BuiltIn> all = Catalogue.builtIn().all();
            switch (format) {
                case TABLE -> table(all);
                case CSV ->
                    session.out().print(Rows.of(CatalogueRows.scenarios()).csv());
                case JSON ->
                    session.out().print(Rows.of(CatalogueRows.scenarios()).json());
            }
            return ExitCode.OK;
        }

        private void table(List<BuiltIn> all) {
            TextTable table = new TextTable().text("Name").text("What it shows");
            for (BuiltIn one : all) {
                table.group(one.kind().id().replace('-', ' '));
                table.row(one.name(), one.about());
            }
            session.page().table(table);
        }
    }

    /** Shows what a scenario sets. */
    @Command(
            name = "show",
            description = "Show a scenario as a file: what differs from the reference team, or everything it sets.",
            footerHeading = "%nExample:%n",
            footer = "  poise scenarios show hands-on-expert --product api-platform")
    static final class ShowCommand implements Callable<Integer> {
        private final Session session;

        @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A built-in name or a file.")
        private @Nullable String scenario;

        @Mixin
        private ScenarioOptions scenarioOptions = new ScenarioOptions();

        @Option(names = "--all", description = "Every setting, not only what differs from the reference team.")
        private boolean all;

        @Option(names = "--json", description = "As JSON instead of YAML.")
        private boolean json;

        ShowCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            AlternativePlan plan = scenarioOptions.resolveOne(session.folder(), scenario);
            ScenarioWriter.Extent extent = all ? ScenarioWriter.Extent.EVERYTHING : ScenarioWriter.Extent.DIFFERENCES;
            session.out()
                    .print(
                            json
                                    ? ScenarioWriter.json(plan.scenario(), plan.about(), extent)
                                    : ScenarioWriter.yaml(plan.scenario(), plan.about(), extent));
            return ExitCode.OK;
        }
    }

    /** Checks files. */
    @Command(
            name = "check",
            description = "Check scenario files and tell every mistake, one line each.",
            footerHeading = "%nExample:%n",
            footer = "  poise scenarios check my-team.yaml other.json")
    static final class CheckCommand implements Callable<Integer> {
        private final Session session;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files, or built-in names.")
        private List<String> files = new ArrayList<>();

        CheckCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            ScenarioResolver resolver = ScenarioResolver.of(session.folder());
            int code = ExitCode.OK;
            for (String file : files) {
                if (resolver.resolve(file) instanceof ScenarioResult.Problems problems) {
                    problems.problems().forEach(problem -> session.note(problem.describe()));
                    code = ExitCode.BAD_INPUT;
                } else {
                    session.out().println(Lines.oneLine(file + ": no mistakes found"));
                }
            }
            return code;
        }
    }

    /** Begins a file. */
    @Command(
            name = "new",
            description = "Begin a scenario file with every setting at the reference team's value, explained.",
            footerHeading = "%nExample:%n",
            footer = "  poise scenarios new my.yaml")
    static final class NewCommand implements Callable<Integer> {
        private final Session session;

        @Parameters(
                paramLabel = "FILE",
                description = "The file to write; an existing one is replaced only with --force.")
        @SuppressWarnings("NullAway.Init") // required, so picocli sets it
        private Path file;

        @Option(names = "--force", description = "Overwrite the file when it is there.")
        private boolean force;

        NewCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            NewFile.write(
                    session,
                    file,
                    ScenarioTemplate.yaml(ScenarioResolver.of(session.folder()).vocabulary()),
                    force);
            return ExitCode.OK;
        }
    }
}
