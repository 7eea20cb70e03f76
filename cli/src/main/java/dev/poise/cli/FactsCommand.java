package dev.poise.cli;

import dev.poise.scenarios.published.PublishedFacts;
import dev.poise.scenarios.published.check.CheckFacts;
import dev.poise.scenarios.published.check.CheckPlan;
import dev.poise.scenarios.published.check.CheckedFacts;
import dev.poise.scenarios.published.check.FactsJson;
import dev.poise.scenarios.published.check.Records;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the model match what was published? */
@Command(
        name = "facts",
        description = {
            "Hold the model against published facts: run each in its configuration and say what lies inside its band.",
            "Ends with 1 when a fact lies outside."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise facts",
            "  poise facts --only S5,S13 --format json",
            "  poise facts --quick --set burnout.gain=0.014"
        })
final class FactsCommand implements Callable<Integer> {
    private static final int MOST_FAILURES = 5;

    private final Session session;

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "Only these facts, such as S5,S13 (default: all).")
    private List<String> only = new ArrayList<>();

    @Option(names = "--quick", description = "A rough look: fewer runs, so that figures scatter more.")
    private boolean quick;

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Mixin
    private SeedAndJobs seedAndJobs = new SeedAndJobs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    FactsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PublishedFacts facts = facts();
        TeamScenario base = modelOptions.reference(session.folder());
        CheckPlan plan = new CheckPlan(seedAndJobs.seed(), seedAndJobs.jobs(), quick);
        CheckedFacts checked = Batches.withProgress(
                session,
                plan.runs(facts),
                progress -> CheckFacts.check(facts, base, plan, session.inProcess(), progress, session.cancellation()));
        if (checked.records().stoppedEarly()) {
            throw new NothingToShowException(ExitCode.INTERRUPTED, "stopped before all runs were made");
        }
        switch (format) {
            case TABLE -> FactsText.print(new Page(session), facts, checked, plan);
            case CSV -> session.out().print(FactsText.csv(checked));
            case JSON -> session.out().print(FactsJson.of(checked));
        }
        return exitCode(checked);
    }

    private PublishedFacts facts() {
        PublishedFacts all = PublishedFacts.builtIn();
        List<String> wrong = only.stream()
                .filter(id -> !all.ids().contains(id))
                .map(id -> "--only: found %s, expected some of %s%s"
                        .formatted(id, String.join(", ", all.ids()), Choices.didYouMean(id, all.ids())))
                .toList();
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        return only.isEmpty() ? all : all.only(only);
    }

    private int exitCode(CheckedFacts checked) {
        List<Records.Failure> failures = checked.records().failures();
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> session.note("poise: a run of %s failed, seed %d: %s"
                        .formatted(failure.configuration(), failure.seed(), failure.message())));
        if (failures.size() > MOST_FAILURES) {
            session.note("poise: %d more runs failed".formatted(failures.size() - MOST_FAILURES));
        }
        if (!failures.isEmpty()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return checked.inside() == checked.facts().size() ? ExitCode.OK : ExitCode.NOT_MET;
    }
}
