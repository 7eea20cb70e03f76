package dev.poise.cli;

import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.run.SingleRun;
import dev.poise.report.csv.RunCsv;
import dev.poise.report.json.RunJson;
import dev.poise.report.text.RunText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One team, once. */
@Command(
        name = "run",
        description = {
            "Run one team once and tell its story, sprint by sprint.",
            "Shows metrics, the Product Owner's time, and the causes of each change.",
            "Without a scenario: the reference team."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise run",
            "  poise run hands-on-expert --set team.size=8 --seed 7",
            "  poise run --product-owner steps-back --product api-platform --format json",
            "  poise run hands-on-expert --until-monday what-and-why",
            "  poise run --from-monday productOwner.technicalInvolvement=0.9"
        })
final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A built-in name or a file.")
    private @Nullable String scenario;

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private MondayOptions mondayOptions = new MondayOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of every draw (default: 1). The same seed gives the same run.")
    @Within
    private long seed;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            converter = EngineName.Converter.class,
            defaultValue = "actor",
            description = "actor or in-process; the outcome is the same (default: actor).")
    private EngineName engine = EngineName.ACTOR;

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    @Option(names = "--all", description = "Print every metric, not only the main ones.")
    private boolean all;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        AlternativePlan asked = scenarioOptions.resolveOne(session.folder(), scenario);
        AlternativePlan plan = mondayOptions.apply(asked, scenarioOptions, session.folder());
        try (ResultFolder folder = outputOptions.begin(session.folder(), Results.folderName(plan.name(), seed))) {
            Outcome<RunRecord> outcome = run(plan, folder);
            if (!(outcome instanceof Outcome.Done<RunRecord> done)) {
                return FailedRuns.tell(session, outcome, plan.command() + " --seed " + seed);
            }
            RunRecord run = done.result();
            folder.write("run.json", RunJson.of(run));
            folder.write("sprints.csv", RunCsv.sprints(run));
            folder.write("people.csv", RunCsv.people(run));
            folder.write("items.csv", RunCsv.items(run));
            folder.write("causes.csv", RunCsv.causes(run));
            folder.write("scenario.yaml", Results.yaml(plan));
            Results.tell(session, folder.commit(), "run.json");
            print(run);
            return ExitCode.OK;
        }
    }

    private Outcome<RunRecord> run(AlternativePlan plan, ResultFolder folder) throws IOException {
        Engine with = engine == EngineName.ACTOR ? session.actor() : session.inProcess();
        CommandText command = new CommandText("run")
                .addNames(scenario == null ? List.of() : List.of(scenario))
                .addAll(scenarioOptions.words())
                .addAll(mondayOptions.words())
                .add("--seed", Long.toString(seed));
        Provenance provenance = OriginText.of(session, List.of(plan.scenario()), seed, 1, engine, command);
        Path events = folder.file("events.jsonl");
        try {
            return SingleRun.attempt(with, plan.scenario(), plan.about(), provenance, events);
        } catch (IOException e) {
            throw folder.told(e);
        }
    }

    private void print(RunRecord run) {
        switch (outputOptions.format()) {
            case TABLE -> RunText.print(session.page(), run, all);
            case CSV -> session.out().print(RunCsv.sprints(run));
            case JSON -> session.out().print(RunJson.of(run));
        }
    }
}
