package dev.poise.cli.assistant;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Onset;
import dev.poise.report.json.ComparisonJson;
import dev.poise.report.text.ComparisonText;
import dev.poise.scenarios.FromMonday;
import dev.poise.scenarios.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several scenarios, side by side, over paired runs. */
final class CompareTool implements Tool {
    private static final int MAX_SCENARIOS = 6;

    private final Workplace place;

    CompareTool(Workplace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String about() {
        return "Compare simulated Scrum teams over many paired runs and say in what they differ: value delivered, team autonomy, exhaustion of "
                + "developers and of the Product Owner, each with a 95% interval and a verdict. The first scenario is the baseline.";
    }

    @Override
    public Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(
                "scenarios",
                Schemas.texts(
                        MAX_SCENARIOS,
                        "Built-in scenarios, or files in the folder; the others are compared with the first. Without: four Product"
                                + " Owners, technical or not, deciding the How or not."));
        arguments.putAll(TeamArguments.schema());
        arguments.putAll(BatchArguments.schema());
        return arguments;
    }

    @Override
    public ToolAnswer call(Arguments asked) {
        List<String> given = asked.texts("scenarios", MAX_SCENARIOS);
        TeamArguments team = new TeamArguments(asked);
        BatchArguments batch = new BatchArguments(asked);
        asked.requireSound();
        List<String> names = given.isEmpty() ? Catalogue.FOUR_PRODUCT_OWNERS : given;
        requireDifferent(names);
        List<AlternativePlan> plans = planned(team.resolve(place, new ArrayList<>(names)), batch.onset());
        ComparisonRuns runs = batch.run(place, plans);
        String command = team.command("compare", names, batch.words());
        Comparison comparison = runs.compare(place.provenance(
                plans.stream().map(AlternativePlan::scenario).toList(), batch.seed(), batch.replications(), command));
        return ToolAnswer.of(
                page -> {
                    page.paragraph("The same numbers, with a report: " + command);
                    ComparisonText.print(page, comparison, false);
                },
                ComparisonJson.brief(comparison));
    }

    private static void requireDifferent(List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new ToolException("scenarios: found one twice; a scenario has no difference to itself");
        }
    }

    private static List<AlternativePlan> planned(List<AlternativePlan> plans, Onset onset) {
        if (onset == Onset.START) {
            return plans;
        }
        AlternativePlan first = plans.get(0);
        List<AlternativePlan> planned = new ArrayList<>(List.of(first));
        List<String> problems = new ArrayList<>();
        for (AlternativePlan other : plans.subList(1, plans.size())) {
            List<String> fixed = FromMonday.fixed(first.scenario(), other.scenario());
            if (fixed.isEmpty()) {
                planned.add(other.fromMonday(first.scenario(), ""));
            } else {
                problems.add(String.format(
                        Locale.ROOT,
                        "%s differs from %s in %s, which cannot change during a run; make them alike, or ask with fromStart",
                        other.name(),
                        first.name(),
                        String.join(", ", fixed)));
            }
        }
        if (!problems.isEmpty()) {
            throw new ToolException(problems);
        }
        return planned;
    }
}
