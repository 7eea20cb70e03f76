package dev.poise.experiments.study.file;

import dev.poise.experiments.study.ComparisonRule;
import dev.poise.experiments.study.Constraint;
import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.Threshold;
import dev.poise.metrics.Metric;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a study file and everything it names. Not thread-safe; one for each file. */
public final class StudyReader {
    private static final List<String> KEYS = List.of(
            "study",
            "about",
            "base",
            "set",
            "without",
            "factors",
            "constraints",
            "design",
            "replications",
            "random",
            "outputs",
            "compare",
            "thresholds",
            DiscoveryReader.NAME,
            FrontReader.NAME,
            SearchReader.NAME);
    private static final String BASE = "base";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";

    private final ProblemList problems = new ProblemList();
    private final ScenarioResolver resolver;
    private final Path folder;
    private final Path shownFolder;
    private final FolderBoundary boundary;

    private StudyReader(Path file, Path shown, FolderBoundary boundary) {
        this.folder = file.toAbsolutePath().normalize().resolveSibling("");
        this.shownFolder = shown.resolveSibling("");
        this.boundary = boundary;
        this.resolver = ScenarioResolver.of(folder).within(boundary);
    }

    /**
     * Read a study.
     *
     * @param file where it is
     * @param shown the same as the user wrote it
     * @return the study or everything that is wrong
     */
    public static StudyResult read(Path file, Path shown) {
        return new StudyReader(file, shown, FolderBoundary.ANYWHERE)
                .read(file, shown.toString(), SourceFile.Kind.STUDY);
    }

    /**
     * Read a study from a text, for somebody who may not read every file.
     *
     * @param file where the text would stand: relative paths start there
     * @param boundary which files may be read
     */
    public static StudyResult readText(Path file, Path shown, String text, FolderBoundary boundary) {
        StudyReader reader = new StudyReader(file, shown, boundary);
        return reader.result(reader.root(shown.toString(), text), SourceFile.Kind.STUDY);
    }

    /**
     * Read a study from its own folder, where it is written at greater length than somebody would write it.
     *
     * @param file where it is
     * @return the study or everything that is wrong
     */
    public static StudyResult readOwn(Path file) {
        return new StudyReader(file, file, FolderBoundary.ANYWHERE).read(file, file.toString(), SourceFile.Kind.OWN);
    }

    /**
     * Read a study from its own folder with some of its parts replaced.
     *
     * @param file where it is
     * @param change names with what they are to be, as JSON; levels are added to those that are there
     * @return the study or everything that is wrong
     */
    public static StudyResult readRevised(Path file, String change) {
        StudyReader reader = new StudyReader(file, file, FolderBoundary.ANYWHERE);
        Node.Group root = reader.root(file, file.toString(), SourceFile.Kind.OWN);
        Node.Group revised = root == null ? null : StudyRevision.of(root, change, reader.problems);
        return reader.result(revised, SourceFile.Kind.OWN);
    }

    private StudyResult read(Path file, String name, SourceFile.Kind kind) {
        return result(root(file, name, kind), kind);
    }

    private Node.@Nullable Group root(Path file, String name, SourceFile.Kind kind) {
        String text = SourceFile.read(name, file, kind, problems);
        return text == null ? null : root(name, text);
    }

    private Node.@Nullable Group root(String name, String text) {
        return DocumentReader.read(name, text, Format.of(name), DocumentReader.Expected.STUDY, problems);
    }

    private StudyResult result(Node.@Nullable Group root, SourceFile.Kind kind) {
        StudyResult.Loaded loaded = root == null ? null : study(root, kind);
        return loaded != null && problems.isEmpty() ? loaded : new StudyResult.Problems(problems.inOrder());
    }

    private StudyResult.@Nullable Loaded study(Node.Group root, SourceFile.Kind kind) {
        StudyFields fields = new StudyFields(root, "a study", KEYS, problems);
        String name = name(fields);
        Node.Group designGroup = fields.group("design", "{ type: ... }");
        String type = fields.has("design") && designGroup == null ? null : DesignReader.type(designGroup, problems);

        WorldReader worldReader = new WorldReader(folder, boundary, resolver.vocabulary(), problems);
        FactorReader factorReader = new FactorReader(resolver.vocabulary(), worldReader, problems);
        Node.Group factorGroup = fields.group("factors", "names of settings with levels or ranges");
        List<Factor> declared = factorGroup == null ? List.of() : factorReader.readAll(factorGroup);
        boolean factorsAreSound = factorGroup == null
                ? !fields.has("factors")
                : factorGroup.fields().size() == declared.size();
        SearchReader searching = new SearchReader(fields, problems);
        ScenarioNames names = searching.isReadable()
                ? searching.against()
                : new ScenarioNames(factorReader.scenarios(), factorReader.files());
        ListedReader listed = new ListedReader(folder, boundary, problems);
        ListedPoints points = new ListedPoints(resolver.vocabulary(), WorldCheck.without(declared), names, problems);
        int before = problems.count();
        if (designGroup != null && type != null && ListedReader.isListed(type)) {
            listed.read(designGroup, type, points);
        }
        boolean pointsAreSound = problems.count() == before;
        names.close();

        StudyScenarios stacks = StudyScenarios.read(fields, resolver, shownFolder, problems);
        TeamScenario base = stacks.base(BASE);
        List<TeamScenario> scenarios = base == null ? List.of() : stacks.named(names);
        WorldCheck worlds = new WorldCheck(worldReader, problems);
        worlds.hold(searching.isAsked() ? null : type, declared);
        if (kind != SourceFile.Kind.OWN) {
            // the standard values of an earlier model may be others
            worlds.hold(base, scenarios);
        }
        Design design = null;
        List<Factor> all = declared;
        boolean areKnown = factorsAreSound
                && pointsAreSound
                && scenarios.size() == names.levels().size();
        if (type != null && designGroup != null && ListedReader.isListed(type) && pointsAreSound) {
            ListedPoints.Filled filled = points.fill(settings(base, scenarios), designGroup.place());
            design = new Design.Listed(filled.points());
            all = filled.factors();
        } else if (type != null && factorsAreSound && pointsAreSound && !searching.isAsked()) {
            DesignReader designs = new DesignReader(problems, declared);
            design = worlds.counted(
                    designGroup == null ? designs.standard(root.place()) : designs.read(designGroup, type));
            if (design instanceof Design.OneAtATime && base != null) {
                all = declared.stream()
                        .map(factor -> factor.from(value(base, factor)))
                        .toList();
            }
        }
        requireOtherNameThanBase(names, all);
        OutputReader outputs = new OutputReader(problems);
        StudyFields random = group(fields, "random", List.of("seed", "pairing"));
        long seed = random == null ? 1 : random.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        Pairing usual = kind != SourceFile.Kind.OWN && isOfDrawnWorlds(design, all) ? Pairing.WORLD : Pairing.ENTITY;
        Pairing pairing = random == null ? usual : pairing(random, usual, design, all);
        StudyFields compare = group(fields, "compare", List.of("baseline", "rule", "indifference"));
        ComparisonRule comparing = comparing(compare, outputs, all, names, areKnown);
        List<Constraint> constraints = constraints(fields, design, worlds);
        Replications replications = outputs.replications(fields.get("replications"));
        List<Threshold> thresholds = outputs.thresholds(fields);
        if (searching.isAsked()) {
            design = searching.read(outputs, all, factorsAreSound, replications);
        }
        boolean hasLevers = design == null || hasLevers(design, all);
        List<Discovery> discoveries =
                new DiscoveryReader(outputs, all, names, hasLevers, areKnown, problems).read(fields);
        Set<Metric> asked = OutputReader.asked(replications, thresholds, comparing);
        discoveries.forEach(discovery -> asked.add(discovery.metric()));
        List<Metric> front = FrontReader.read(fields, outputs, problems);
        asked.addAll(front);
        if (design instanceof Design.Search search) {
            asked.addAll(search.objectives());
        }
        Outputs kept = outputs.outputs(fields.group("outputs", "{ perRun: [...], perSprint: [...] }"), asked);
        String about = fields.text("about", "").replaceAll("\\s+", " ");
        if (design == null || base == null || scenarios.size() != names.levels().size() || !problems.isEmpty()) {
            return null;
        }
        Study study = new Study(
                name,
                about,
                base,
                scenarios,
                all,
                constraints,
                design,
                replications,
                seed,
                pairing,
                kept,
                comparing,
                // those of a search are for what it has found
                design instanceof Design.Search ? List.of() : thresholds,
                discoveries,
                front,
                worldReader.sample());
        return new StudyResult.Loaded(study, StudyFiles.of(root, study, names.levels(), listed.table()));
    }

    /** Get the settings of a scenario by its position; while some cannot be read, those that stand nearest. */
    private IntFunction<Settings> settings(@Nullable TeamScenario base, List<TeamScenario> scenarios) {
        Settings below = base == null ? resolver.vocabulary().catalogue().standard() : base.settings();
        return index -> index < 0 || index >= scenarios.size()
                ? below
                : scenarios.get(index).settings();
    }

    private static double value(TeamScenario base, Factor factor) {
        return factor.spec() == null ? Factor.NO_SCENARIO : base.settings().number(factor.name());
    }

    /** Points without a scenario are called after the base. */
    private void requireOtherNameThanBase(ScenarioNames names, List<Factor> factors) {
        boolean without = factors.stream()
                .anyMatch(factor -> factor.isScenario() && factor.levels().contains((double) Factor.NO_SCENARIO));
        int at = names.labels().indexOf(BASE);
        if (without && at >= 0) {
            problems.add(
                    names.levels().get(at).place(),
                    "the scenario base, next to points without a scenario",
                    "another name");
        }
    }

    private String name(StudyFields fields) {
        Node node = fields.require("study", "study: a name");
        String name = fields.text("study", "");
        if (node != null && !name.isEmpty() && !name.matches(NAME)) {
            fields.wrong(node, "study", "a name of letters, digits, and . _ -");
        }
        return name;
    }

    private @Nullable StudyFields group(StudyFields fields, String name, List<String> keys) {
        Node.Group group = fields.group(name, String.format(Locale.ROOT, "{ %s: ... }", keys.get(0)));
        return group == null ? null : new StudyFields(group, name, keys, problems);
    }

    private static boolean isOfDrawnWorlds(@Nullable Design design, List<Factor> factors) {
        return isOfWorlds(design, factors)
                && factors.stream().anyMatch(factor -> factor.role() == FactorRole.UNCERTAINTY && factor.isDrawn());
    }

    private static boolean isOfWorlds(@Nullable Design design, List<Factor> factors) {
        return design instanceof Design.Factorial
                && factors.stream().anyMatch(factor -> factor.role() == FactorRole.UNCERTAINTY && factor.varies());
    }

    private static boolean hasLevers(@Nullable Design design, List<Factor> factors) {
        return isOfWorlds(design, factors)
                && factors.stream().anyMatch(factor -> factor.role() == FactorRole.LEVER && factor.varies());
    }

    private Pairing pairing(StudyFields random, Pairing usual, @Nullable Design design, List<Factor> factors) {
        Node node = random.get("pairing");
        if (node instanceof Node.Scalar scalar && scalar.text().equals("run")) {
            problems.add(
                    node.place(),
                    "run for pairing",
                    "entity, world or none; no generator is shared within a run, so equal seeds always pair by entity");
            return Pairing.ENTITY;
        }
        Pairing pairing = Pairing.valueOf(
                random.choice("pairing", usual.id(), Pairing.ids()).toUpperCase(Locale.ROOT));
        if (node != null && pairing == Pairing.WORLD && design != null && !isOfWorlds(design, factors)) {
            problems.add(
                    node.place(),
                    "pairing by world in a study without worlds",
                    "a factorial design with a factor of role: uncertainty, or entity");
        }
        return pairing;
    }

    private ComparisonRule comparing(
            @Nullable StudyFields compare,
            OutputReader outputs,
            List<Factor> factors,
            ScenarioNames names,
            boolean areKnown) {
        if (compare == null) {
            return new ComparisonRule(Map.of(), true, Map.of());
        }
        Node.Group baseline = compare.group("baseline", "factors with their values, such as { team.size: 5 }");
        String rule = compare.choice("rule", "mcb", List.of("mcb", "baseline"));
        return new ComparisonRule(
                baseline == null || !areKnown
                        ? Map.of()
                        : BaselineReader.read(baseline, "the baseline", factors, names, problems),
                rule.equals("mcb"),
                outputs.indifference(compare.group("indifference", "metrics with amounts")));
    }

    private List<Constraint> constraints(StudyFields fields, @Nullable Design design, WorldCheck worlds) {
        List<Constraint> constraints = new ArrayList<>();
        for (Node.Scalar scalar : fields.texts("constraints", "\"a <= b\" over names of settings")) {
            Constraint constraint =
                    ConstraintReader.read(scalar, resolver.vocabulary().catalogue(), problems);
            if (constraint != null) {
                worlds.hold(constraint, scalar.place());
                constraints.add(constraint);
            }
            if (design != null && design.isWhole()) {
                problems.add(
                        scalar.place(),
                        "a constraint in a design of type " + design.id(),
                        "no constraints: this design needs all its points");
            }
        }
        return constraints;
    }
}
