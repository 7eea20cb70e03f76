package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.Replications;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a search for policies is to find, and what it may cost. */
final class SearchReader {
    static final String NAME = "search";
    static final List<String> KEYS =
            List.of("objectives", "budget", "population", "winners", "evaluation", "against", "files", "seed");
    static final int MIN_POPULATION = 8;
    static final int MAX_POPULATION = 500;
    static final int MAX_WINNERS = 50;
    static final int MAX_EVALUATION = 10_000;
    static final int MAX_BUDGET = 1_000_000;

    /** The four corners of technical knowledge and involvement, as Product Owners of the catalogue. */
    static final List<String> BUILT_IN = List.of("what-and-why", "hands-on-expert", "non-technical", "hands-on-novice");

    private static final int DEFAULT_POPULATION = 20;
    private static final int DEFAULT_WINNERS = 10;
    private static final int DEFAULT_EVALUATION = 100;
    private static final int MIN_GENERATIONS = 2;

    /** What says something else about points, and what the points of a search are not asked. */
    private static final List<String> OTHERS = List.of("design", FrontReader.NAME, DiscoveryReader.NAME);

    private final StudyFields study;
    private final Node.@Nullable Group group;
    private final ProblemList problems;

    SearchReader(StudyFields study, ProblemList problems) {
        this.study = study;
        this.group = study.group(NAME, "{ objectives: [value.delivered, po.exhaustion], budget: 4000 }");
        this.problems = problems;
    }

    /** Return whether a search is asked for, in whatever words. */
    boolean isAsked() {
        return study.has(NAME);
    }

    /** Return whether a search is asked for that can be read. */
    boolean isReadable() {
        return group != null;
    }

    /** Get the policies that winners are compared with, as scenarios. */
    ScenarioNames against() {
        Node.Group asked = group;
        if (asked == null) {
            return new ScenarioNames(List.of(), List.of());
        }
        StudyFields fields = fields(asked, new ProblemList());
        List<Node.Scalar> levels = fields.has("against")
                ? empty(fields.get("against"))
                        ? List.of()
                        : new StudyFields(asked, NAME, KEYS, new ProblemList()).texts("against", "")
                : BUILT_IN.stream()
                        .map(name -> new Node.Scalar(asked.place(), Node.Scalar.Kind.TEXT, name))
                        .toList();
        List<Node.Scalar> files = fields.has("files") ? fields.texts("files", "") : levels;
        ScenarioNames names = new ScenarioNames(levels, files.size() == levels.size() ? files : levels);
        names.close();
        return names;
    }

    private static boolean empty(@Nullable Node node) {
        return node instanceof Node.Items items && items.nodes().isEmpty();
    }

    private static StudyFields fields(Node.Group group, ProblemList problems) {
        return new StudyFields(group, NAME, KEYS, problems);
    }

    /**
     * Read the search.
     *
     * @param outputs reads metrics
     * @param factors what may be chosen
     * @param all whether these are all that were declared; others have mistakes
     * @param replications how many runs each point gets
     * @return null when there is none, or something is wrong with it
     */
    Design.@Nullable Search read(OutputReader outputs, List<Factor> factors, boolean all, Replications replications) {
        Node.Group asked = group;
        if (asked == null) {
            return null;
        }
        StudyFields fields = fields(asked, problems);
        for (String other : OTHERS) {
            Node node = study.get(other);
            if (node != null) {
                problems.add(
                        node.place(), other + " next to " + NAME, "one of the two; a search chooses its points itself");
            }
        }
        if (study.get("compare") instanceof Node.Group compare) {
            compare.fields().stream()
                    .filter(field -> !field.name().equals("indifference"))
                    .forEach(field -> problems.add(
                            field.place(),
                            field.name() + " in compare next to " + NAME,
                            "indifference alone; what is found is compared with the first of against"));
        }
        if (fields.has("against") && !empty(fields.get("against"))) {
            fields.texts("against", "names of built-in scenarios or files");
        }
        List<Metric> objectives = FrontReader.outcomes(fields, "objectives", NAME, outputs, problems);
        if (all) {
            requireFactors(asked.place(), factors);
        }
        fields.require("budget", "budget: the most runs of the search");
        Design.Search search = new Design.Search(
                objectives,
                (int) fields.whole("budget", MAX_BUDGET, 1, MAX_BUDGET),
                (int) fields.whole("population", DEFAULT_POPULATION, MIN_POPULATION, MAX_POPULATION),
                (int) fields.whole("winners", DEFAULT_WINNERS, 1, MAX_WINNERS),
                (int) fields.whole("evaluation", DEFAULT_EVALUATION, 2, MAX_EVALUATION),
                fields.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE));
        if (!(replications instanceof Replications.Fixed)) {
            Node node = study.get("replications");
            problems.add(
                    node == null ? asked.place() : node.place(),
                    "replications by a rule next to " + NAME,
                    "a number: every point of a search gets as many runs");
        } else if (search.generations(replications.most()) < MIN_GENERATIONS) {
            problems.add(
                    asked.place(),
                    String.format(
                            Locale.ROOT,
                            "a budget of %d runs for a population of %d with %d replications",
                            search.budget(),
                            search.population(),
                            replications.most()),
                    String.format(
                            Locale.ROOT,
                            "at least %d, for two generations",
                            (long) MIN_GENERATIONS * search.population() * replications.most()));
        }
        return search;
    }

    private void requireFactors(Place place, List<Factor> factors) {
        List<String> wrong = new ArrayList<>();
        for (Factor factor : factors) {
            if (factor.isScenario() || factor.role() == FactorRole.UNCERTAINTY) {
                wrong.add(factor.name());
                problems.add(
                        place,
                        (factor.isScenario() ? "the factor " : "the uncertain factor ") + factor.name() + " in a "
                                + NAME,
                        factor.isScenario()
                                ? "settings; scenarios go into against"
                                : "what somebody could choose; a search is for policies, not for worlds");
            }
        }
        if (wrong.isEmpty() && factors.stream().noneMatch(Factor::varies)) {
            problems.add(place, "a " + NAME + " without factors that vary", "factors with levels or a range");
        }
    }
}
