package dev.poise.cli;

import dev.poise.scenarios.ScenarioRequest;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that change the model as a whole: constants and mechanisms, in everything that is run. */
@Grouped(OptionGroup.TEAM)
final class ModelOptions {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Change a constant everywhere, such as burnout.gain=0.014; may be repeated, later wins. "
                    + "What a configuration sets itself stays.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private WithoutOption without = new WithoutOption();

    /** Get the reference team under these options, or tell all that is wrong with them. */
    TeamScenario reference(Path folder) {
        List<String> problems = new ArrayList<>(without.problems());
        ScenarioRequest request = ScenarioRequest.ofReferenceTeam();
        for (String set : sets) {
            request = request.set(set);
        }
        ScenarioResult result = ScenarioResolver.of(folder).resolve(request);
        if (result instanceof ScenarioResult.Problems wrong) {
            problems.addAll(wrong.describe().lines().toList());
        }
        if (result instanceof ScenarioResult.Loaded loaded && problems.isEmpty()) {
            TeamScenario scenario = loaded.scenario();
            return new TeamScenario(
                    scenario.name(), scenario.settings(), without.mechanisms(), scenario.interventions());
        }
        throw new BadInputException(problems);
    }

    /** Get the words of the command line that these options stand for. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        sets.forEach(set -> words.addAll(List.of("--set", set)));
        words.addAll(without.words());
        return words;
    }
}
