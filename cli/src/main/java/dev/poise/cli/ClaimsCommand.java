package dev.poise.cli;

import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.ClaimBook;
import dev.poise.scenarios.claims.World;
import dev.poise.scenarios.claims.trial.ClaimsJson;
import dev.poise.scenarios.claims.trial.Effort;
import dev.poise.scenarios.claims.trial.Interrupted;
import dev.poise.scenarios.claims.trial.Machine;
import dev.poise.scenarios.claims.trial.Trial;
import dev.poise.scenarios.claims.trial.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the model say what is claimed of technical Product Owners? */
@Command(
        name = "claims",
        description = {
            "Try thirty claims on technical Product Owners as experiments and say which of them the model supports.",
            "Failing ones come first. The exit code is 1 when a claim failed: the model says the opposite, or nothing that matters."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise claims --quick",
            "  poise claims --only A13,A22 --all",
            "  poise claims --quick --without decisionRights --format json"
        })
final class ClaimsCommand implements Callable<Integer> {
    private static final int MOST_FAILURES = 5;

    private final Session session;

    @Option(
            names = "--quick",
            description = "Fewer runs: 10 to " + Spending.QUICK_MOST + " pairs for each answer instead of 10 to "
                    + Spending.MOST + ".")
    private boolean quick;

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "Only these claims, such as A13,A22.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--all", description = "Print every part of every claim.")
    private boolean all;

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Mixin
    private SeedAndJobs seedAndJobs = new SeedAndJobs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "What goes to standard output: table, csv or json (default: table).")
    private Format format = Format.TABLE;

    /** How many runs are spent. */
    private static final class Spending {
        static final int MOST = 300;
        static final int USUAL = 150;
        static final int QUICK_MOST = 60;
        static final int QUICK_USUAL = 40;

        private Spending() {}
    }

    ClaimsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ClaimBook book = ClaimBook.builtIn();
        List<Claim> claims = chosen(book);
        World world = World.of(modelOptions.reference(session.folder()));
        requireSprints(book, claims, world);
        Effort effort = quick
                ? Effort.together(Spending.QUICK_MOST, Spending.QUICK_USUAL, book.parts())
                : Effort.together(Spending.MOST, Spending.USUAL, book.parts());
        Verdicts verdicts = tried(book, claims, world, effort);
        switch (format) {
            case TABLE -> ClaimsText.print(new Page(session), verdicts, effort, all);
            case CSV -> session.out().print(ClaimsCsv.of(verdicts));
            case JSON -> session.out().print(ClaimsJson.brief(verdicts.claims()));
        }
        tell(verdicts.failures());
        if (!verdicts.failures().isEmpty()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return verdicts.claims().stream().anyMatch(claim -> claim.finding().fails()) ? ExitCode.NOT_MET : ExitCode.OK;
    }

    private Verdicts tried(ClaimBook book, List<Claim> claims, World world, Effort effort) {
        try (RunCounter counter = RunCounter.on(session)) {
            Machine machine = new Machine(
                    session.inProcess(), seedAndJobs.seed(), seedAndJobs.jobs(), counter, session.cancellation());
            return Trial.of(book.arms(), claims, world, machine, effort);
        } catch (Interrupted stopped) {
            throw new NothingToShowException(
                    ExitCode.INTERRUPTED, "stopped before every claim had its runs; nothing is shown");
        }
    }

    private List<Claim> chosen(ClaimBook book) {
        List<String> unknown =
                only.stream().filter(id -> !book.ids().contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new BadInputException(unknown.stream()
                    .map(id ->
                            "--only: found %s, expected A1 to A30%s".formatted(id, Choices.didYouMean(id, book.ids())))
                    .toList());
        }
        return only.isEmpty() ? book.claims() : book.only(only);
    }

    private static void requireSprints(ClaimBook book, List<Claim> claims, World world) {
        List<String> tooShort = claims.stream()
                .filter(claim -> book.sprints(claim) > world.sprints())
                .map(claim -> "--set: found sprints=%d, expected at least %d for %s"
                        .formatted(world.sprints(), book.sprints(claim), claim.id()))
                .toList();
        if (!tooShort.isEmpty()) {
            throw new BadInputException(tooShort);
        }
    }

    private void tell(List<String> failures) {
        failures.stream().limit(MOST_FAILURES).forEach(line -> session.note("poise: a run failed: " + line));
        if (failures.size() > MOST_FAILURES) {
            session.note("poise: %d more runs failed".formatted(failures.size() - MOST_FAILURES));
        }
    }
}
