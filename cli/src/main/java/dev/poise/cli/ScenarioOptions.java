package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.scenarios.ScenarioRequest;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.Kind;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is run: parts, single settings, switched-off mechanisms. */
@Grouped(OptionGroup.TEAM)
final class ScenarioOptions {
    @Option(
            names = "--product-owner",
            paramLabel = "NAME",
            description = "Put a built-in Product Owner, or the one of a file, on the scenario.")
    private @Nullable String productOwner;

    @Option(names = "--product", paramLabel = "NAME", description = "The same for a product.")
    private @Nullable String product;

    @Option(names = "--team", paramLabel = "NAME", description = "The same for a team.")
    private @Nullable String team;

    @Option(names = "--culture", paramLabel = "NAME", description = "The same for a culture.")
    private @Nullable String culture;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "Set a single value, such as productOwner.technicalInvolvement=0.5; may be repeated, later wins. "
                            + "'poise describe --settings' lists the names.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--sprints", paramLabel = "N", description = "Measured sprints; the same as --set sprints=N.")
    private @Nullable String sprints;

    @Mixin
    private WithoutOption without = new WithoutOption();

    /** Resolve scenarios, or tell all that is wrong with all of them. */
    List<AlternativePlan> resolve(Path folder, List<String> bases) {
        ScenarioResolver resolver = ScenarioResolver.of(folder);
        Set<String> problems = new LinkedHashSet<>(without.problems());
        List<AlternativePlan> plans = new ArrayList<>();
        for (String base : bases) {
            ScenarioResult result = resolver.resolve(request(base));
            if (result instanceof ScenarioResult.Problems wrong) {
                problems.addAll(wrong.describe().lines().map(this::asTyped).toList());
            } else if (result instanceof ScenarioResult.Loaded loaded && problems.isEmpty()) {
                plans.add(plan(base, loaded));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(List.copyOf(problems));
        }
        return plans;
    }

    /** Name {@code --sprints} where it is that which was typed, and not the setting it stands for. */
    private String asTyped(String problem) {
        String asSet = "--set:" + (sets.size() + 1) + ":";
        return sprints != null && problem.startsWith(asSet)
                ? "--sprints" + problem.substring(problem.indexOf(':', asSet.length()))
                : problem;
    }

    /** Resolve one scenario; null stands for the reference team. */
    AlternativePlan resolveOne(Path folder, @Nullable String base) {
        return resolve(folder, Arrays.asList(base)).get(0);
    }

    private AlternativePlan plan(@Nullable String base, ScenarioResult.Loaded loaded) {
        TeamScenario scenario = loaded.scenario();
        String name = scenario.name();
        CommandText command = new CommandText("run")
                .addNames(base == null ? List.of() : List.of(base))
                .addAll(words());
        return new AlternativePlan(name, loaded.about(), scenario.without(without.mechanisms()), command.toString());
    }

    private ScenarioRequest request(@Nullable String base) {
        List<String> all = new ArrayList<>(sets);
        if (sprints != null) {
            all.add("sprints=" + sprints);
        }
        return new ScenarioRequest(base, parts(), all);
    }

    private Map<Kind, String> parts() {
        Map<Kind, String> parts = new EnumMap<>(Kind.class);
        put(parts, Kind.PRODUCT, product);
        put(parts, Kind.TEAM, team);
        put(parts, Kind.CULTURE, culture);
        put(parts, Kind.PRODUCT_OWNER, productOwner);
        return parts;
    }

    private static void put(Map<Kind, String> parts, Kind kind, @Nullable String name) {
        if (name != null) {
            parts.put(kind, name);
        }
    }

    /** Get the words of the command line that these options stand for. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        parts().forEach((kind, name) -> words.addAll(List.of("--" + kind.id(), name)));
        sets.forEach(set -> words.addAll(List.of("--set", set)));
        if (sprints != null) {
            words.addAll(List.of("--sprints", sprints));
        }
        words.addAll(without.words());
        return words;
    }

    /** Get what parts are put on every scenario, for the name of a folder; empty when there are none. */
    String partNames() {
        return String.join("+", parts().values());
    }
}
