package dev.poise.cli;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.analysis.BalanceMap;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.analysis.ClaimAnalyzer;
import dev.poise.evidence.claims.analysis.ClaimsRequest;
import dev.poise.evidence.claims.analysis.Explanation;
import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.report.claims.ClaimsReport;
import dev.poise.report.claims.MapReport;
import dev.poise.report.csv.ClaimsCsv;
import dev.poise.report.json.ClaimsJson;
import dev.poise.report.markdown.ClaimsMarkdown;
import dev.poise.report.rows.ExplainRows;
import dev.poise.report.rows.MapRows;
import dev.poise.report.text.ClaimsText;
import dev.poise.report.text.ExplainText;
import dev.poise.report.text.MapText;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does the model say what is claimed of technical Product Owners? */
@Command(
        name = "claims",
        description = {
            "Test claims on technical Product Owners as experiments.",
            "Says which of their sentences the model supports, and apart from these which sharper predictions; what is behind them,"
                    + " and in how many plausible worlds they hold.",
            "Failing ones come first. The exit code is 1 when a sentence failed: the model says the opposite, or nothing that matters."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise claims A13 --quick                one verdict, in some seconds",
            "  poise claims --quick                    all verdicts, in a minute or two",
            "  poise claims --out runs/claims          everything, with a page",
            "  poise claims A13 --explain              what is behind a claim",
            "  poise claims --map --out runs/map       the best cells of knowledge and involvement",
            "  poise claims --quick --rest             which assumptions turn a verdict; takes long",
            "  poise claims --quick --without decisionRights",
            "  poise claims --file my-claims.yaml --quick"
        })
final class ClaimsCommand implements Callable<Integer> {
    private static final int DEFAULT_WORLDS = 200;

    private static final int MAX_FAILURES = 5;
    private static final int MAX_WORLDS = 10_000;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these claims, such as A13 A22.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "The same, with commas: A13,A22.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private FileOption file = new FileOption();

    @Option(names = "--quick", description = "The verdicts alone, with fewer runs.")
    private boolean quick;

    @Option(
            names = "--explain",
            description = "Switch off every mechanism in turn and say what is left of the effect; nothing else.")
    private boolean explain;

    @Option(names = "--map", description = "The best cells by product, team, complexity and culture; nothing else.")
    private boolean map;

    @Option(
            names = "--rest",
            description =
                    "Also halve and double every assumption, remove every mechanism, and say what turns; takes long.")
    private boolean rest;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            defaultValue = "" + DEFAULT_WORLDS,
            description = "Plausible worlds to try the claims in (default: " + DEFAULT_WORLDS + "); 0 for none.")
    @Within(from = 0, to = MAX_WORLDS)
    private int worlds;

    @Option(names = "--all", description = "Print everything that is said and predicted.")
    private boolean all;

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Mixin
    private SeedAndJobs seedAndJobs = new SeedAndJobs();

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    ClaimsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        FileOption.Content<ClaimBook> read = file.isGiven()
                ? file.read(session.folder(), SourceFile.Kind.CLAIMS, ClaimFile::read)
                : new FileOption.Content<>(ClaimFile.builtIn(), null);
        ClaimBook book = read.content();
        List<String> asked = new ArrayList<>(ids);
        asked.addAll(only);
        refuseUnknown(book, asked);
        ClaimsRequest request = request(book, asked);
        check(request);
        TeamScenario reference = request.reference();
        try (Stages stages = Stages.on(session, request.steps())) {
            ClaimAnalyzer analyzer = new ClaimAnalyzer(
                    request,
                    session.inProcess(),
                    seedAndJobs.seed(),
                    seedAndJobs.jobs(),
                    stages,
                    session.cancellation());
            if (explain) {
                print(analyzer.explain());
                return ExitCode.OK;
            }
            if (map) {
                map(analyzer, reference, read.file());
                return ExitCode.OK;
            }
            return evaluate(analyzer, reference, read.file());
        } catch (RunsInterruptedException stopped) {
            throw new NothingToShowException(
                    ExitCode.INTERRUPTED, "stopped before everything had its runs; nothing is shown");
        }
    }

    private void print(Explanation explanation) {
        switch (outputOptions.format()) {
            case TABLE -> ExplainText.print(session.page(), explanation);
            case CSV -> session.out().print(ExplainRows.of(explanation).csv());
            case JSON -> session.out().print(ExplainRows.of(explanation).json());
        }
    }

    private void map(ClaimAnalyzer analyzer, TeamScenario reference, @Nullable OwnFile own) throws IOException {
        if (!outputOptions.isFolderAsked()) {
            print(analyzer.balance(outputOptions.format() == OutputFormat.TABLE));
            return;
        }
        try (ResultFolder folder =
                outputOptions.begin(session.folder(), Results.folderName("map", seedAndJobs.seed()))) {
            BalanceMap balance = analyzer.balance(true);
            folder.write("map.csv", MapRows.of(balance).csv());
            folder.write("map.html", MapReport.html(balance, origin(reference, balance.pairs()), own));
            Results.tell(session, folder.commit(), "map.html");
            print(balance);
        }
    }

    private void print(BalanceMap balance) {
        switch (outputOptions.format()) {
            case TABLE -> MapText.print(session.page(), balance);
            case CSV -> session.out().print(MapRows.of(balance).csv());
            case JSON -> session.out().print(MapRows.of(balance).json());
        }
    }

    private Provenance origin(TeamScenario reference, int pairs) {
        return OriginText.of(session, List.of(reference), seedAndJobs.seed(), pairs, EngineName.IN_PROCESS, command());
    }

    private int evaluate(ClaimAnalyzer analyzer, TeamScenario reference, @Nullable OwnFile own) throws IOException {
        try (ResultFolder folder =
                outputOptions.begin(session.folder(), Results.folderName("claims", seedAndJobs.seed()))) {
            ClaimAnalysis analysis = analyzer.analyze();
            folder.write("claims.json", ClaimsJson.whole(analysis, own));
            folder.write("claims.md", ClaimsMarkdown.of(analysis));
            folder.write("claims.html", ClaimsReport.html(analysis, origin(reference, analysis.mostPairs()), own));
            Results.tell(session, folder.commit(), "claims.html");
            print(analysis);
            return exitCode(analysis);
        }
    }

    private void print(ClaimAnalysis analysis) {
        switch (outputOptions.format()) {
            case TABLE -> ClaimsText.print(session.page(), analysis, all, file.words());
            case CSV -> session.out().print(ClaimsCsv.of(analysis));
            case JSON -> session.out().print(ClaimsJson.brief(analysis));
        }
    }

    private int exitCode(ClaimAnalysis analysis) {
        List<String> failures = analysis.failures();
        failures.stream().limit(MAX_FAILURES).forEach(line -> session.note("poise: a run failed: " + line));
        if (failures.size() > MAX_FAILURES) {
            session.note(String.format(Locale.ROOT, "poise: %d more runs failed", failures.size() - MAX_FAILURES));
        }
        if (!failures.isEmpty()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return analysis.isAnyFailed() ? ExitCode.NOT_MET : ExitCode.OK;
    }

    private ClaimsRequest request(ClaimBook book, List<String> asked) throws IOException {
        Set<ClaimsRequest.Look> looks = EnumSet.noneOf(ClaimsRequest.Look.class);
        if (quick) {
            looks.add(ClaimsRequest.Look.QUICK);
        }
        if (explain) {
            looks.add(ClaimsRequest.Look.EXPLAIN);
        }
        if (map) {
            looks.add(ClaimsRequest.Look.MAP);
        }
        if (rest) {
            looks.add(ClaimsRequest.Look.REST);
        }
        return new ClaimsRequest(book, asked, modelOptions.reference(session.folder()), looks, worlds);
    }

    private static void refuseUnknown(ClaimBook book, List<String> asked) {
        List<String> unknown = book.unknown(asked);
        if (!unknown.isEmpty()) {
            throw new BadInputException(unknown.stream()
                    .map(id -> String.format(
                            Locale.ROOT,
                            "poise claims: found %s, expected %s%s",
                            QuotedText.plain(id),
                            book.listed(),
                            ChoiceConverter.didYouMean(id, book.ids())))
                    .toList());
        }
    }

    private void check(ClaimsRequest request) {
        List<String> wrong = new ArrayList<>();
        request.tooLong()
                .forEach(one -> wrong.add(String.format(
                        Locale.ROOT,
                        "--set: found sprints=%d, expected at least %d for %s",
                        request.sprints(),
                        one.sprints(),
                        one.what())));
        if (map && !request.book().hasMap()) {
            wrong.add(String.format(
                    Locale.ROOT, "--map: found no map in %s, expected a file with map: in it", file.name()));
        }
        if (explain && map) {
            wrong.add("poise claims: found --explain and --map, expected one of them");
        }
        if (map && !(ids.isEmpty() && only.isEmpty())) {
            wrong.add("--map: found claims beside it, expected none; the map is about none of them");
        }
        if (rest && (map || explain)) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "--rest: found it beside --%s, which looks at nothing else; expected one of them",
                    map ? "map" : "explain"));
        }
        if (explain && outputOptions.isFolderAsked()) {
            wrong.add("--out: found it beside --explain, which writes no files; expected it left out");
        }
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
    }

    private CommandText command() {
        CommandText command = new CommandText("claims").addAll(ids);
        if (!only.isEmpty()) {
            command.add("--only", String.join(",", only));
        }
        command.addAll(file.words());
        if (map) {
            command.add("--map");
        } else if (quick) {
            command.add("--quick");
        } else if (worlds != DEFAULT_WORLDS) {
            command.add("--worlds", Integer.toString(worlds));
        }
        if (rest) {
            command.add("--rest");
        }
        return command.addAll(modelOptions.words()).add("--seed", Long.toString(seedAndJobs.seed()));
    }
}
