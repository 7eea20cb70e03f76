package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurvePlan;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.report.csv.ComparisonCsv;
import dev.poise.report.curve.CurveFiles;
import dev.poise.report.json.ComparisonJson;
import dev.poise.report.text.CurveText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same team at every depth of the Product Owner's involvement. */
@Command(
        name = "curve",
        description = {
            "Sweep the Product Owner's involvement in the How from 0 to 1.",
            "Shows value, autonomy and exhaustion.",
            "Points are paired (common random numbers). Without a scenario: the reference team.",
            "The question is: what if, from Monday on? Every point is the scenario up to Monday, the first day of sprint 1. "
                    + "--from-start asks: what if it had always been so?"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise curve",
            "  poise curve complex-backend --knowledge .1,.5,.9 --replications 100",
            "  poise curve --points 21 --format csv"
        })
final class CurveCommand implements Callable<Integer> {
    private static final int MAX_POINTS = 101;

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A built-in name or a file.")
    private @Nullable String scenario;

    @Option(
            names = "--knowledge",
            paramLabel = "K",
            split = ",",
            description =
                    "Technical knowledge, 0 to 1, a curve for each, such as .1,.5,.9 (default: the scenario's own).")
    @Within(from = 0, to = 1)
    private List<Double> knowledge = new ArrayList<>();

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "11",
            description = "Points from 0 to 1 (default: 11).")
    @Within(from = 2, to = MAX_POINTS)
    private int points;

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private OnsetOption onsetOption = new OnsetOption();

    @Mixin
    private BatchOptions batchOptions = new BatchOptions();

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    @Option(names = "--all", description = "Print every metric, not only the four outcomes.")
    private boolean all;

    CurveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (knowledge.stream().distinct().count() < knowledge.size()) {
            throw new BadInputException("--knowledge: the same number twice");
        }
        AlternativePlan base = scenarioOptions.resolveOne(session.folder(), scenario);
        List<Double> involvement =
                IntStream.range(0, points).mapToObj(i -> i / (points - 1.0)).toList();
        CurvePlan curvePlan = new CurvePlan(base, involvement, knowledge, onsetOption.onset());
        String name = Results.folderName("curve-" + base.name(), batchOptions.seed());
        try (ResultFolder folder = outputOptions.begin(session.folder(), name)) {
            ComparisonRuns runs = Batches.run(session, curvePlan.alternatives(), onsetOption.onset(), batchOptions);
            Batches.requireRuns(session, runs);
            Curve curve = runs.draw(curvePlan, OriginText.of(session, runs, command()));
            CurveFiles.write(folder, curve, curvePlan, runs);
            Results.tell(session, folder.commit(), "report.html");
            print(curve);
            return Batches.end(session, runs);
        }
    }

    private void print(Curve curve) {
        switch (outputOptions.format()) {
            case TABLE -> CurveText.print(session.page(), curve, all);
            case CSV -> session.out().print(ComparisonCsv.of(curve));
            case JSON -> session.out().print(ComparisonJson.of(curve));
        }
    }

    private CommandText command() {
        CommandText command = new CommandText("curve")
                .addNames(scenario == null ? List.of() : List.of(scenario))
                .addAll(scenarioOptions.words())
                .addAll(onsetOption.words())
                .add("--points", Integer.toString(points));
        if (!knowledge.isEmpty()) {
            command.add("--knowledge", knowledge.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return command.add("--seed", Long.toString(batchOptions.seed()))
                .add("--replications", Integer.toString(batchOptions.replications()));
    }
}
