package dev.poise.cli.assistant;

import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.run.SingleRun;
import dev.poise.report.json.RunJson;
import dev.poise.report.text.RunText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One team, once. */
final class RunTool implements Tool {
    private final Workplace place;

    RunTool(Workplace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String about() {
        return "Run one simulated Scrum team once and get its story, sprint by sprint. One run is one team with its luck: use 'compare' "
                + "to tell what is due to a difference and what to chance.";
    }

    @Override
    public Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(
                "scenario", Schemas.text("A built-in scenario, or a file in the folder. Without: the reference team."));
        arguments.putAll(TeamArguments.schema());
        arguments.put(
                "seed", Schemas.integer("The seed of every draw, 1 by default. The same seed gives the same run."));
        return arguments;
    }

    @Override
    public ToolAnswer call(Arguments asked) {
        String scenario = asked.text("scenario").orElse(null);
        TeamArguments team = new TeamArguments(asked);
        long seed = asked.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
        asked.requireSound();
        AlternativePlan plan = team.resolve(place, Arrays.asList(scenario)).get(0);
        String command = team.command(
                "run", scenario == null ? List.of() : List.of(scenario), List.of("--seed", Long.toString(seed)));
        Provenance provenance = place.provenance(List.of(plan.scenario()), seed, 1, command);
        Outcome<RunRecord> outcome = SingleRun.attempt(place.engine(), plan.scenario(), plan.about(), provenance);
        if (outcome instanceof Outcome.Done<RunRecord> done) {
            RunRecord run = done.result();
            return ToolAnswer.of(page -> RunText.print(page, run, false), RunJson.brief(run));
        }
        String why = outcome instanceof Outcome.Failed<RunRecord> failed ? failed.message() : "it was not made";
        throw new ToolException("the run failed: " + why);
    }
}
