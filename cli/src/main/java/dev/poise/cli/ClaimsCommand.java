package dev.poise.cli;

import dev.poise.evidence.Ids;
import dev.poise.evidence.OwnFile;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.analysis.AnalysisStep;
import dev.poise.evidence.claims.analysis.BalanceMap;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.analysis.ClaimAnalyzer;
import dev.poise.evidence.claims.analysis.ExplainedClaim;
import dev.poise.evidence.claims.analysis.RunBudget;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
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
import java.util.stream.Stream;
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
        List<Claim> claims = selectedClaims(book);
        TeamScenario reference = modelOptions.reference(session.folder());
        StateOfTheWorld world = StateOfTheWorld.of(reference);
        check(book, claims, world);
        try (Stages stages = Stages.on(session, steps())) {
            RunEnvironment environment = new RunEnvironment(
                    session.inProcess(), seedAndJobs.seed(), seedAndJobs.jobs(), stages, session.cancellation());
            ClaimAnalyzer analyzer = new ClaimAnalyzer(book, claims, world, environment, stages);
            if (explain) {
                explain(analyzer, RunBudget.usual(book, 0).ablation());
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

    private void explain(ClaimAnalyzer analyzer, ReplicationPolicy policy) {
        List<ExplainedClaim> explained = analyzer.explain(policy);
        switch (outputOptions.format()) {
            case TABLE -> ExplainText.print(session.page(), explained, policy);
            case CSV -> session.out().print(ExplainRows.of(explained).csv());
            case JSON -> session.out().print(ExplainRows.of(explained).json());
        }
    }

    private void map(ClaimAnalyzer analyzer, TeamScenario reference, @Nullable OwnFile own) throws IOException {
        if (!outputOptions.isFolderAsked()) {
            print(map(analyzer, outputOptions.format() == OutputFormat.TABLE));
            return;
        }
        try (ResultFolder folder =
                outputOptions.begin(session.folder(), Results.folderName("map", seedAndJobs.seed()))) {
            BalanceMap balance = map(analyzer, true);
            folder.write("map.csv", MapRows.of(balance).csv());
            folder.write("map.html", MapReport.html(balance, origin(reference, balance.pairs()), own));
            Results.tell(session, folder.commit(), "map.html");
            print(balance);
        }
    }

    private static BalanceMap map(ClaimAnalyzer analyzer, boolean curves) {
        return analyzer.balance(RunBudget.usual(analyzer.book(), 0), curves);
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
            ClaimAnalysis analysis = quick
                    ? analyzer.quick(RunBudget.quick(analyzer.book()))
                    : analyzer.whole(RunBudget.usual(analyzer.book(), worlds));
            if (rest) {
                analysis = analysis.with(analyzer.rest(RunBudget.rest()));
            }
            folder.write("claims.json", ClaimsJson.whole(analysis, own));
            folder.write("claims.md", ClaimsMarkdown.of(analysis));
            folder.write(
                    "claims.html",
                    ClaimsReport.html(
                            analysis, origin(reference, analysis.policy().atMost()), own));
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
        boolean failed =
                analysis.claims().stream().anyMatch(claim -> claim.finding().fails());
        return failed ? ExitCode.NOT_MET : ExitCode.OK;
    }

    private List<Claim> selectedClaims(ClaimBook book) {
        List<String> asked = new ArrayList<>(ids);
        asked.addAll(only);
        List<String> unknown =
                asked.stream().filter(id -> !book.ids().contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new BadInputException(unknown.stream()
                    .map(id -> String.format(
                            Locale.ROOT,
                            "poise claims: found %s, expected %s%s",
                            QuotedText.plain(id),
                            Ids.words(book.ids()),
                            ChoiceConverter.didYouMean(id, book.ids())))
                    .toList());
        }
        return asked.isEmpty() ? book.claims() : book.only(asked);
    }

    private void check(ClaimBook book, List<Claim> claims, StateOfTheWorld world) {
        List<String> wrong = new ArrayList<>();
        claimsToRun(book, claims)
                .filter(claim -> book.sprints(claim) > world.sprints())
                .forEach(claim -> wrong.add(String.format(
                        Locale.ROOT,
                        "--set: found sprints=%d, expected at least %d for %s",
                        world.sprints(),
                        book.sprints(claim),
                        claim.id())));
        int forMaps = Math.max(book.sprints(book.map()), book.sprints(book.curve()));
        if (!quick && !explain && forMaps > world.sprints()) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "--set: found sprints=%d, expected at least %d for the map",
                    world.sprints(),
                    forMaps));
        }
        if (map && !book.hasMap()) {
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

    /** Get the claims whose parts are run. */
    private Stream<Claim> claimsToRun(ClaimBook book, List<Claim> claims) {
        if (map) {
            return Stream.empty();
        }
        return explain || (quick && !rest) ? claims.stream() : Stream.concat(claims.stream(), book.balance().stream());
    }

    private Set<AnalysisStep> steps() {
        Set<AnalysisStep> steps = EnumSet.of(map ? AnalysisStep.MAP : AnalysisStep.VERDICTS);
        if (!map && !quick && !explain) {
            steps.addAll(AnalysisStep.whole());
        }
        if (rest) {
            steps.add(AnalysisStep.REST);
        }
        return steps;
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
