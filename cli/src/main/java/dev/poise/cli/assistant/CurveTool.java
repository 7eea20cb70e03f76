package dev.poise.cli.assistant;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurvePlan;
import dev.poise.report.json.ComparisonJson;
import dev.poise.report.text.CurveText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same team at every depth of the Product Owner's involvement. */
final class CurveTool implements Tool {
    private static final int MAX_POINTS = 21;
    private static final int DEFAULT_POINTS = 6;
    private static final int MAX_LINES = 3;

    private final Workplace place;

    CurveTool(Workplace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "curve";
    }

    @Override
    public String about() {
        return "Sweep the Product Owner's involvement in the How (how the team builds things) from 0 to 1 on one simulated team, and say where value delivered cannot "
                + "be told apart from its highest, and what happens to autonomy and exhaustion.";
    }

    @Override
    public Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(
                "scenario", Schemas.text("A built-in scenario, or a file in the folder. Without: the reference team."));
        arguments.put(
                "knowledge",
                Schemas.numbers(
                        MAX_LINES, "Technical knowledge, 0 to 1, a curve for each; without: the scenario's own."));
        arguments.put(
                "points",
                Schemas.whole(
                        2,
                        MAX_POINTS,
                        String.format(Locale.ROOT, "Points from 0 to 1, %d by default.", DEFAULT_POINTS)));
        arguments.putAll(TeamArguments.schema());
        arguments.putAll(BatchArguments.schema());
        return arguments;
    }

    @Override
    public ToolAnswer call(Arguments asked) {
        String scenario = asked.text("scenario").orElse(null);
        List<Double> knowledge = asked.numbers("knowledge", 0, 1, MAX_LINES);
        int points = (int) asked.whole("points", 2, MAX_POINTS, DEFAULT_POINTS);
        TeamArguments team = new TeamArguments(asked);
        BatchArguments batch = new BatchArguments(asked);
        asked.requireSound();
        if (knowledge.stream().distinct().count() < knowledge.size()) {
            throw new ToolException("knowledge: the same number twice");
        }
        AlternativePlan base = team.resolve(place, Arrays.asList(scenario)).get(0);
        List<Double> involvement =
                IntStream.range(0, points).mapToObj(i -> i / (points - 1.0)).toList();
        CurvePlan plan = new CurvePlan(base, involvement, knowledge, batch.onset());
        ComparisonRuns runs = batch.run(place, plan.alternatives());
        List<String> words = new ArrayList<>(List.of("--points", Integer.toString(points)));
        if (!knowledge.isEmpty()) {
            words.add("--knowledge");
            words.add(knowledge.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        words.addAll(batch.words());
        String command = team.command("curve", scenario == null ? List.of() : List.of(scenario), words);
        Curve curve = runs.draw(
                plan, place.provenance(List.of(base.scenario()), batch.seed(), batch.replications(), command));
        return ToolAnswer.of(
                page -> {
                    page.paragraph("The same numbers, with a report: " + command);
                    CurveText.print(page, curve, false);
                },
                ComparisonJson.brief(curve));
    }
}
