package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.scenarios.ScenarioResolver;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers points with outcomes, a line each, so that other tools can drive the model. */
@Command(
        name = "worker",
        description = {
            "Answer points from standard input, for other tools.",
            "A line of JSON each, in order.",
            "A point: {\"id\": 7, \"scenario\": \"hands-on-expert\", \"set\": {\"team.size\": 5}, \"without\": [\"welcome\"], \"replications\": 20, \"seed\": 1, \"metrics\": [\"value.delivered\"], \"values\": true, \"quantiles\": [0.05, 0.95], \"series\": true}; everything may be left out.",
            "An outcome: {\"id\": 7, \"n\": 20, \"failed\": 0, \"metrics\": {\"value.delivered\": 98.4}, \"certainty\": {\"value.delivered\": {\"n\": 20, \"sd\": 11.2, \"hw95\": 5.2}}}: averages in the units that are shown, and for each the runs that have a value, the standard deviation between them and the half-width of the 95%% interval of the average; or {\"id\": 7, \"problems\": [...]}, a line for each thing that was not understood. Runs that fail are told in \"failures\". When asked for, \"values\" has the value of each run, \"quantiles\" those over runs, \"series\" averages and half-widths by sprint."
        },
        footerHeading = "%nExample:%n",
        footer = "  echo '{\"set\": {\"team.size\": 5}}' | poise worker hands-on-expert --replications 50")
final class WorkerCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "What points are put on: a built-in name or a file.")
    private @Nullable String scenario;

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs of each point that does not say how many (default: 20).")
    @Within(from = 1, to = WorkerPointReader.MAX_REPLICATIONS)
    private int replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The master seed of points that do not say one (default: 1).")
    @Within
    private long seed;

    WorkerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        AlternativePlan plan = scenarioOptions.resolveOne(session.folder(), scenario);
        WorkerPointReader reader = new WorkerPointReader(
                plan.scenario(),
                name -> scenarioOptions.resolveOne(session.folder(), name).scenario(),
                ScenarioResolver.of(session.folder()).vocabulary(),
                replications,
                seed);
        PointWorker worker = new PointWorker(reader, session.batchRunner(), session.cancellation());
        InputLines lines = new InputLines(session.in());
        Optional<InputLines.Line> line = lines.next();
        while (line.isPresent()) {
            Optional<String> answer = worker.answer(line.get());
            if (answer.isEmpty()) {
                return ExitCode.INTERRUPTED;
            }
            session.out().println(answer.get());
            session.out().flush();
            line = lines.next();
        }
        return worker.exitCode();
    }
}
