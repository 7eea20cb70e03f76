package dev.poise.cli.assistant;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.metrics.Horizon;
import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.ScenarioRequest;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.Kind;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.scenarios.problem.ShellText;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arguments that say what is run: parts, single settings, switched-off mechanisms. As the options of commands, in JSON. */
final class TeamArguments {
    /** How many measured sprints an assistant gets; two years of two weeks. */
    private static final int MAX_SPRINTS = 52;

    private static final int MAX_SETS = 100;

    /** The names of parts here, and the kinds they are. */
    private static final Map<String, Kind> PARTS = parts();

    private final Map<Kind, String> asked = new EnumMap<>(Kind.class);
    private final List<String> sets;
    private final List<String> without;

    /** Ask for them. */
    TeamArguments(Arguments arguments) {
        PARTS.forEach((name, kind) -> arguments.text(name).ifPresent(text -> asked.put(kind, text)));
        this.sets = arguments.pairs("set");
        this.without = arguments.texts("without", Mechanism.all().size());
    }

    private static Map<String, Kind> parts() {
        Map<String, Kind> parts = new LinkedHashMap<>();
        parts.put("product", Kind.PRODUCT);
        parts.put("team", Kind.TEAM);
        parts.put("culture", Kind.CULTURE);
        parts.put("productOwner", Kind.PRODUCT_OWNER);
        return parts;
    }

    /** Get the parts of a schema for them. */
    static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        PARTS.forEach(
                (name, kind) -> schema.put(
                        name,
                        Schemas.text(
                                "A built-in " + kind.id().replace('-', ' ')
                                        + ", or a file in the folder, put on every scenario; 'describe' with what=scenarios lists them.")));
        schema.put(
                "set",
                Schemas.values(
                        "Single settings, such as {\"team.size\": 5, \"sprints\": 13}; 'describe' with what=settings lists"
                                + " them. At most " + MAX_SPRINTS + " sprints."));
        schema.put(
                "without",
                Schemas.texts(
                        Mechanism.all().size(),
                        "Mechanisms to switch off; 'describe' with what=mechanisms lists them."));
        return schema;
    }

    /**
     * Resolve scenarios, or tell all that is wrong with all of them.
     *
     * @param place what resolves them
     * @param bases built-in names or files; null stands for the reference team
     */
    List<AlternativePlan> resolve(Workplace place, List<@Nullable String> bases) {
        Set<String> problems = new LinkedHashSet<>(problems());
        List<AlternativePlan> plans = new ArrayList<>();
        for (String base : bases) {
            ScenarioResult result = place.resolver().resolve(new ScenarioRequest(base, asked, sets));
            if (result instanceof ScenarioResult.Problems wrong) {
                problems.addAll(wrong.describe().lines().toList());
            } else if (result instanceof ScenarioResult.Loaded loaded && problems.isEmpty()) {
                AlternativePlan plan = plan(base, loaded);
                int sprints = Horizon.of(plan.scenario().settings()).sprints();
                if (sprints > MAX_SPRINTS) {
                    problems.add(String.format(
                            Locale.ROOT, "found %d sprints, expected at most %d here", sprints, MAX_SPRINTS));
                }
                plans.add(plan);
            }
        }
        if (!problems.isEmpty()) {
            throw new ToolException(List.copyOf(problems));
        }
        return plans;
    }

    private List<String> problems() {
        List<String> known = Mechanism.ids();
        List<String> problems = new ArrayList<>();
        for (String id : without) {
            if (!known.contains(id)) {
                String nearest = NearestName.to(id, known);
                problems.add(String.format(
                        Locale.ROOT,
                        "without: found %s, expected one of %s%s",
                        QuotedText.plain(id),
                        String.join(", ", known),
                        nearest == null ? "" : "; did you mean " + nearest + "?"));
            }
        }
        if (sets.size() > MAX_SETS) {
            problems.add(
                    String.format(Locale.ROOT, "set: found %d settings, expected at most %d", sets.size(), MAX_SETS));
        }
        return problems;
    }

    private AlternativePlan plan(@Nullable String base, ScenarioResult.Loaded loaded) {
        TeamScenario scenario = loaded.scenario();
        List<Mechanism> off =
                without.stream().map(id -> Mechanism.find(id).orElseThrow()).toList();
        String name = base == null ? scenario.name() : base;
        return new AlternativePlan(
                name,
                loaded.about(),
                scenario.without(off),
                command("run", base == null ? List.of() : List.of(base), List.of()));
    }

    /**
     * Write the command line that gives the same numbers.
     *
     * @param verb which command
     * @param names of scenarios
     * @param more options behind those that say what is run
     */
    String command(String verb, List<String> names, List<String> more) {
        List<String> words = new ArrayList<>(List.of("poise", verb));
        names.forEach(name -> words.add(ShellText.operand(name)));
        asked.forEach((kind, name) -> words.addAll(List.of("--" + kind.id(), name)));
        sets.forEach(set -> words.addAll(List.of("--set", set)));
        without.forEach(id -> words.addAll(List.of("--without", id)));
        words.addAll(more);
        return words.stream().map(ShellText::word).collect(Collectors.joining(" "));
    }
}
