package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.report.compare.ComparisonFiles;
import dev.poise.report.csv.ComparisonCsv;
import dev.poise.report.json.ComparisonJson;
import dev.poise.report.text.ComparisonText;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.problem.ShellText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many paired runs of several scenarios, side by side. */
@Command(
        name = "compare",
        description = {
            "Compare scenarios over many runs, and say in what they differ.",
            "Runs are paired (common random numbers).",
            "The question is: what if, from Monday on? Every scenario is the first one up to Monday, the first day of sprint 1; then "
                    + "all its settings that differ are set. --from-start asks: what if it had always been so?",
            "Without a scenario: four Product Owners, technical or not, deciding the How or not, on the reference team."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise compare",
            "  poise compare what-and-why hands-on-expert --product complex-backend --replications 400",
            "  poise compare consumer-app api-platform --from-start",
            "  poise compare reference-team my-team.yaml --format json --out runs/mine"
        })
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Built-in names or files; the others are compared with the first.")
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private OnsetOption onsetOption = new OnsetOption();

    @Mixin
    private BatchOptions batchOptions = new BatchOptions();

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    @Option(names = "--all", description = "Print every metric, not only the main ones.")
    private boolean all;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<String> bases = scenarios.isEmpty() ? Catalogue.FOUR_PRODUCT_OWNERS : scenarios;
        List<AlternativePlan> plans = asked(bases, named(bases, scenarioOptions.resolve(session.folder(), bases)));
        try (ResultFolder folder = outputOptions.begin(session.folder(), folderName())) {
            ComparisonRuns runs = Batches.run(session, plans, onsetOption.onset(), batchOptions);
            Batches.requireRuns(session, runs);
            Comparison comparison = runs.compare(OriginText.of(session, runs, command()));
            ComparisonFiles.write(folder, comparison, runs);
            Results.tell(session, folder.commit(), "report.html");
            print(comparison);
            return Batches.end(session, runs);
        }
    }

    /** Turn scenarios into what is run: from Monday on, each but the first begins as the first. */
    private List<AlternativePlan> asked(List<String> bases, List<AlternativePlan> plans) {
        if (onsetOption.onset() == Onset.START) {
            return plans;
        }
        AlternativePlan first = plans.get(0);
        List<AlternativePlan> others = plans.subList(1, plans.size());
        MondayOptions.requireAlike(first, others, "compare with --from-start");
        String until = String.format(
                Locale.ROOT, " %s %s", MondayOptions.UNTIL, ShellText.word(ShellText.operand(bases.get(0))));
        List<AlternativePlan> run = new ArrayList<>(List.of(first));
        others.forEach(plan -> run.add(plan.fromMonday(first.scenario(), plan.command() + until)));
        return run;
    }

    private void print(Comparison comparison) {
        switch (outputOptions.format()) {
            case TABLE -> ComparisonText.print(session.page(), comparison, all);
            case CSV -> session.out().print(ComparisonCsv.of(comparison));
            case JSON -> session.out().print(ComparisonJson.of(comparison));
        }
    }

    /** Call scenarios by what the user wrote, and by the whole of it where that is needed to tell them apart. */
    private static List<AlternativePlan> named(List<String> bases, List<AlternativePlan> plans) {
        Set<String> written = new HashSet<>();
        List<String> twice = bases.stream().filter(base -> !written.add(base)).toList();
        if (!twice.isEmpty()) {
            throw new BadInputException(String.format(
                    Locale.ROOT, "%s is named twice; a scenario has no difference to itself", twice.get(0)));
        }
        Set<String> shortNames = new HashSet<>();
        boolean clear = bases.stream().map(CompareCommand::shortName).allMatch(shortNames::add);
        List<AlternativePlan> named = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            AlternativePlan plan = plans.get(i);
            String name = clear ? shortName(bases.get(i)) : bases.get(i);
            named.add(new AlternativePlan(name, plan.about(), plan.scenario(), plan.command()));
        }
        return named;
    }

    private static String shortName(String base) {
        return base.substring(Math.max(base.lastIndexOf('/'), base.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.(yaml|yml|json)$", "");
    }

    private CommandText command() {
        return new CommandText("compare")
                .addNames(scenarios)
                .addAll(scenarioOptions.words())
                .addAll(onsetOption.words())
                .add("--seed", Long.toString(batchOptions.seed()))
                .add("--replications", Integer.toString(batchOptions.replications()));
    }

    private String folderName() {
        String what = scenarios.isEmpty()
                ? ""
                : "-" + shortName(scenarios.get(0)) + (scenarios.size() > 1 ? "+" + (scenarios.size() - 1) : "");
        String parts = scenarioOptions.partNames();
        return Results.folderName("compare" + what + (parts.isEmpty() ? "" : "-" + parts), batchOptions.seed());
    }
}
