package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.statistics.design.Marginal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what differs between the points of a study. Not thread-safe; one for each file. */
final class FactorReader {
    private static final List<String> KEYS = List.of(
            "levels", "range", "dist", "mean", "sd", "median", "lnSd", "alpha", "beta", "mode", "value", "role");
    private static final List<String> SCENARIO_KEYS = List.of("levels", "files", "role");
    static final List<String> DISTRIBUTIONS = List.of("uniform", "normal", "beta", "lognormal", "triangular");
    static final List<String> PARAMETERS = List.of("mean", "sd", "median", "lnSd", "alpha", "beta", "mode");
    private static final String EXAMPLE =
            "levels: [...], range: [low, high], or value: ... for a factor that is held constant";

    private final Vocabulary vocabulary;
    private final WorldReader worlds;
    private final ProblemList problems;
    private List<Node.Scalar> scenarios = List.of();
    private List<Node.Scalar> files = List.of();

    FactorReader(Vocabulary vocabulary, WorldReader worlds, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.worlds = worlds;
        this.problems = problems;
    }

    /** Get the names of scenarios that were met as levels, with their places. */
    List<Node.Scalar> scenarios() {
        return scenarios;
    }

    /** Get the built-in names or files of these scenarios, in the same order. */
    List<Node.Scalar> files() {
        return files;
    }

    /** Read all factors; those with mistakes are left out. */
    List<Factor> readAll(Node.Group group) {
        List<Factor> factors = new ArrayList<>();
        for (Node.Field field : group.fields()) {
            int before = problems.count();
            Factor factor = read(field);
            if (factor != null && problems.count() == before) {
                factors.add(factor);
            }
        }
        return factors;
    }

    private @Nullable Factor read(Node.Field field) {
        String name = field.name();
        if (!(field.value() instanceof Node.Group group)) {
            problems.add(
                    field.value().place(),
                    String.format(
                            Locale.ROOT, "%s for the factor %s", field.value().described(), name),
                    name.equals(Factor.WORLD) ? WorldReader.EXAMPLE : EXAMPLE);
            return null;
        }
        if (name.equals(Factor.WORLD)) {
            return worlds.read(group);
        }
        List<String> keys = name.equals(Factor.SCENARIO) ? SCENARIO_KEYS : KEYS;
        StudyFields fields = new StudyFields(group, "the factor " + QuotedText.plain(name), keys, problems);
        FactorRole role =
                FactorRole.valueOf(fields.choice("role", fields.has("value") ? "constant" : "lever", FactorRole.ids())
                        .toUpperCase(Locale.ROOT));
        if (name.equals(Factor.SCENARIO)) {
            return scenario(fields, role);
        }
        Optional<ParameterSpec> spec = vocabulary.find(name);
        if (spec.isEmpty()) {
            problems.add(
                    field.place(),
                    "the unknown factor " + QuotedText.plain(name),
                    "the dotted name of a setting, scenario, or world",
                    () -> vocabulary.nearestSetting(name));
            return null;
        }
        long given =
                List.of("levels", "range", "value").stream().filter(fields::has).count();
        if (given != 1) {
            problems.add(
                    group.place(),
                    given == 0
                            ? String.format(Locale.ROOT, "the factor %s without values", name)
                            : String.format(Locale.ROOT, "the factor %s with two of levels, range and value", name),
                    EXAMPLE);
            return null;
        }
        if ((role == FactorRole.CONSTANT) != fields.has("value")) {
            problems.add(
                    group.place(),
                    String.format(Locale.ROOT, "the factor %s with role: %s", name, role.id()),
                    role == FactorRole.CONSTANT
                            ? "value: ... for a factor that is held constant"
                            : "levels or a range for a factor that is not constant");
            return null;
        }
        return fields.has("range") ? spread(fields, spec.get(), role) : levels(fields, spec.get(), role);
    }

    private @Nullable Factor scenario(StudyFields fields, FactorRole role) {
        scenarios = fields.texts("levels", "names of built-in scenarios or files");
        if (scenarios.isEmpty()) {
            if (!fields.has("levels")) {
                problems.add(fields.place(), "the factor scenario without levels", "levels: [names of scenarios]");
            }
            return null;
        }
        if (scenarios.size() > DesignReader.MAX_LEVELS) {
            int many = scenarios.size();
            scenarios = List.of();
            return tooMany(fields, many);
        }
        files = fields.has("files") ? fields.texts("files", "names of built-in scenarios or files") : scenarios;
        if (files.size() != scenarios.size()) {
            problems.add(
                    fields.place(),
                    String.format(Locale.ROOT, "%d files for %d scenarios", files.size(), scenarios.size()),
                    "a file for each level, in the same order");
            scenarios = List.of();
            files = List.of();
            return null;
        }
        List<Double> levels =
                IntStream.range(0, scenarios.size()).mapToObj(i -> (double) i).toList();
        return new Factor(Factor.SCENARIO, null, role, levels, null);
    }

    private @Nullable Factor levels(StudyFields fields, ParameterSpec spec, FactorRole role) {
        Node node = fields.has("value") ? fields.get("value") : fields.get("levels");
        List<Node> nodes = node instanceof Node.Items items ? items.nodes() : node == null ? List.of() : List.of(node);
        if (nodes.size() > DesignReader.MAX_LEVELS) {
            return tooMany(fields, nodes.size());
        }
        List<Double> levels = new ArrayList<>();
        boolean whole = true;
        for (Node one : nodes) {
            Assignment level = DraftReader.value(spec, one, problems);
            whole &= level.usable();
            if (level.usable() && levels.contains(level.value())) {
                problems.add(
                        one.place(),
                        String.format(Locale.ROOT, "%s a second time", one.described()),
                        "each level once");
                whole = false;
            }
            levels.add(level.value());
        }
        if (nodes.isEmpty()) {
            problems.add(fields.place(), "no levels for " + spec.name(), spec.expectation());
        }
        return whole && !levels.isEmpty() ? new Factor(spec.name(), spec, role, levels, null) : null;
    }

    private @Nullable Factor tooMany(StudyFields fields, int levels) {
        problems.add(fields.place(), levels + " levels", "at most " + DesignReader.MAX_LEVELS);
        return null;
    }

    private @Nullable Factor spread(StudyFields fields, ParameterSpec spec, FactorRole role) {
        Node node = fields.get("range");
        if (spec.kind() == ParameterSpec.Kind.CHOICE
                || !(node instanceof Node.Items items)
                || items.nodes().size() != 2) {
            problems.add(
                    fields.place(),
                    "no fitting range for " + spec.name(),
                    spec.kind() == ParameterSpec.Kind.CHOICE ? "levels: [...] of names" : "range: [low, high]");
            return null;
        }
        Assignment low = DraftReader.value(spec, items.nodes().get(0), problems);
        Assignment high = DraftReader.value(spec, items.nodes().get(1), problems);
        if (!low.usable() || !high.usable()) {
            return null;
        }
        if (low.value() >= high.value()) {
            problems.add(
                    items.place(),
                    String.format(
                            Locale.ROOT,
                            "a range from %s to %s",
                            StudyFields.plain(low.value()),
                            StudyFields.plain(high.value())),
                    "a range that runs from low to high");
            return null;
        }
        int before = problems.count();
        String kind = fields.choice("dist", "uniform", DISTRIBUTIONS);
        Marginal marginal = problems.count() > before ? null : marginal(kind, fields, low.value(), high.value());
        return marginal == null ? null : new Factor(spec.name(), spec, role, List.of(), marginal);
    }

    private @Nullable Marginal marginal(String kind, StudyFields fields, double low, double high) {
        List<String> needed = switch (kind) {
            case "normal" -> List.of("mean", "sd");
            case "lognormal" -> List.of("median", "lnSd");
            case "beta" -> List.of("alpha", "beta");
            case "triangular" -> List.of("mode");
            default -> List.of();
        };
        for (String name : PARAMETERS) {
            Node node = fields.get(name);
            if (needed.contains(name) && node == null) {
                problems.add(
                        fields.place(),
                        String.format(Locale.ROOT, "a %s distribution without %s", kind, name),
                        String.join(" and ", needed));
                return null;
            }
            if (!needed.contains(name) && node != null) {
                problems.add(
                        node.place(),
                        String.format(Locale.ROOT, "%s in a %s distribution", name, kind),
                        needed.isEmpty() ? "nothing but a range" : String.join(" and ", needed));
                return null;
            }
        }
        double first = needed.isEmpty() ? 0 : parameter(fields, needed.get(0), low, high);
        double second = needed.size() < 2 ? 0 : parameter(fields, needed.get(1), low, high);
        if (Double.isNaN(first) || Double.isNaN(second)) {
            return null;
        }
        try {
            return switch (kind) {
                case "normal" -> Marginal.normal(first, second, low, high);
                case "lognormal" -> Marginal.logNormal(first, second, low, high);
                case "beta" -> Marginal.beta(first, second, low, high);
                case "triangular" -> Marginal.triangular(low, first, high);
                default -> Marginal.uniform(low, high);
            };
        } catch (IllegalArgumentException outside) {
            problems.add(
                    fields.place(),
                    String.format(Locale.ROOT, "a %s distribution with next to nothing in its range", kind),
                    "a range that holds a good part of it");
            return null;
        }
    }

    private static double parameter(StudyFields fields, String name, double low, double high) {
        return switch (name) {
            case "mean" -> fields.number(name, Double.NaN, -1e12, 1e12);
            case "mode" -> fields.number(name, Double.NaN, low, high);
            default -> fields.number(name, Double.NaN, 1e-9, 1e12);
        };
    }
}
