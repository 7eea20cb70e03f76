package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.FromMonday;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.OptionReader;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.ShellText;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that let a team become another one on Monday. */
@Grouped(OptionGroup.TEAM)
final class MondayOptions {
    static final String UNTIL = "--until-monday";
    private static final String FROM = "--from-monday";

    @Option(
            names = UNTIL,
            paramLabel = "NAME",
            description = "What the team is up to Monday, the first day of sprint 1: a built-in name or a file. "
                    + "From then on it is the scenario.")
    private @Nullable String until;

    @Option(
            names = FROM,
            paramLabel = "NAME=VALUE",
            description = "Set a single value from Monday on; may be repeated, later wins.")
    private List<String> from = new ArrayList<>();

    /** Put a team together from what it is before and what it is from Monday on. */
    AlternativePlan apply(AlternativePlan plan, ScenarioOptions options, Path folder) {
        if (words().isEmpty()) {
            return plan;
        }
        AlternativePlan before = until == null ? plan : options.resolveOne(folder, until);
        AlternativePlan then = new AlternativePlan(plan.name(), plan.about(), with(plan.scenario(), folder), "");
        if (until != null) {
            requireAlike(before, List.of(then), "run the scenario without " + UNTIL);
        }
        String more = words().stream().map(ShellText::word).collect(Collectors.joining(" "));
        return then.fromMonday(before.scenario(), plan.command() + " " + more);
    }

    private TeamScenario with(TeamScenario scenario, Path folder) {
        ProblemList problems = new ProblemList();
        List<Assignment> read =
                new OptionReader(ScenarioResolver.of(folder).vocabulary(), FROM).readForMonday(from, problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(
                    problems.inOrder().stream().map(Problem::describe).toList());
        }
        Settings settings = scenario.settings();
        for (Assignment each : read) {
            settings = settings.with(each.spec().name(), each.value());
        }
        return new TeamScenario(scenario.name(), settings, scenario.without(), scenario.interventions());
    }

    /** Refuse teams that differ from the baseline in what cannot change during a run, with a line for each. */
    static void requireAlike(AlternativePlan baseline, List<AlternativePlan> others, String instead) {
        List<String> lines = new ArrayList<>();
        for (AlternativePlan other : others) {
            List<String> fixed = FromMonday.fixed(baseline.scenario(), other.scenario());
            if (!fixed.isEmpty()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s differs from %s in %s, which cannot change on Monday; make them alike, or %s",
                        other.name(),
                        baseline.name(),
                        String.join(", ", fixed),
                        instead));
            }
        }
        if (!lines.isEmpty()) {
            throw new BadInputException(lines);
        }
    }

    /** Get the words of the command line that these options stand for. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (until != null) {
            words.addAll(List.of(UNTIL, ShellText.operand(until)));
        }
        from.forEach(set -> words.addAll(List.of(FROM, set)));
        return words;
    }
}
