package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody listed. Each sets what it names and nothing else: any other factor has the value of the point's scenario, or of
 * the base. Values are checked as they come; what was not named is filled in when the scenarios are known. Not thread-safe.
 */
final class ListedPoints {
    private final Vocabulary vocabulary;
    private final List<Factor> declared;
    private final ScenarioNames scenarios;
    private final ProblemList problems;
    /** The factors that points name, with their columns. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private final Set<String> unknown = new HashSet<>();
    private final List<double[]> rows = new ArrayList<>();

    /**
     * Start with no point.
     *
     * @param declared the factors that the study declares
     * @param scenarios the scenarios it declares; takes those that points name when it declares none
     */
    ListedPoints(Vocabulary vocabulary, List<Factor> declared, ScenarioNames scenarios, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.declared = List.copyOf(declared);
        this.scenarios = scenarios;
        this.problems = problems;
    }

    /**
     * Add a point.
     *
     * @param place where it stands
     * @param fields what it names
     * @return whether there may be more points
     */
    boolean add(Place place, List<Node.Field> fields) {
        if (rows.size() == DesignReader.MAX_POINTS) {
            problems.add(
                    place,
                    String.format(Locale.ROOT, "more than %d points", DesignReader.MAX_POINTS),
                    "at most that; lhs and sobol need fewer");
            return false;
        }
        double[] row = new double[columns.size() + fields.size()];
        Arrays.fill(row, Double.NaN);
        for (Node.Field field : fields) {
            if (knows(field)) {
                columns.putIfAbsent(field.name(), columns.size());
                int column = columns.getOrDefault(field.name(), 0);
                row[column] = value(field);
            }
        }
        rows.add(Arrays.copyOf(row, columns.size()));
        return true;
    }

    private boolean knows(Node.Field field) {
        String name = field.name();
        if (columns.containsKey(name)
                || name.equals(Factor.SCENARIO)
                || vocabulary.find(name).isPresent()) {
            return true;
        }
        if (unknown.add(name)) {
            problems.add(
                    field.place(),
                    "the unknown factor " + QuotedText.plain(name),
                    "the dotted name of a setting, or scenario",
                    () -> vocabulary.nearestSetting(name));
        }
        return false;
    }

    private double value(Node.Field field) {
        if (field.name().equals(Factor.SCENARIO)) {
            return scenarios.index(field.value(), problems);
        }
        ParameterSpec spec = vocabulary.find(field.name()).orElseThrow();
        double value = DraftReader.value(spec, field.value(), problems).value();
        Factor factor = declared(field.name());
        if (factor != null && !Double.isNaN(value) && !allows(factor, value)) {
            problems.add(
                    field.value().place(),
                    field.value().described() + " for " + spec.name(),
                    "a value that the study's factors allow");
        }
        return value;
    }

    private static boolean allows(Factor factor, double value) {
        return factor.spread() == null
                ? factor.levels().contains(value)
                : value >= factor.spread().low() && value <= factor.spread().high();
    }

    private @Nullable Factor declared(String name) {
        return declared.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * What was listed, with a value for everything.
     *
     * @param factors in the order in which they were named first, then what the study holds constant
     * @param points a value per factor each
     */
    record Filled(List<Factor> factors, List<double[]> points) {}

    /**
     * Fill in what points do not name.
     *
     * @param settings the settings of a scenario by its index, of the base for {@link Factor#NO_SCENARIO}
     * @param place where the design stands
     */
    Filled fill(IntFunction<Settings> settings, Place place) {
        List<String> names = new ArrayList<>(columns.keySet());
        for (Factor factor : declared) {
            if (factor.role() != FactorRole.CONSTANT && !columns.containsKey(factor.name())) {
                problems.add(
                        place,
                        "the factor " + factor.name() + ", which no point names",
                        "points that name it, or value: ... for a factor that is held constant");
            } else if (factor.role() == FactorRole.CONSTANT && !columns.containsKey(factor.name())) {
                names.add(factor.name());
            }
        }
        List<double[]> points =
                rows.stream().map(row -> point(names, row, settings)).toList();
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            factors.add(factor(names.get(i), i, points));
        }
        return new Filled(factors, points);
    }

    private double[] point(List<String> names, double[] row, IntFunction<Settings> settings) {
        double[] point = Arrays.copyOf(row, names.size());
        Arrays.fill(point, row.length, point.length, Double.NaN);
        int scenario = Factor.NO_SCENARIO;
        int at = names.indexOf(Factor.SCENARIO);
        if (at >= 0) {
            point[at] = Double.isNaN(point[at]) ? Factor.NO_SCENARIO : point[at];
            scenario = (int) point[at];
        }
        Settings own = settings.apply(scenario);
        for (int i = 0; i < point.length; i++) {
            if (Double.isNaN(point[i])) {
                Factor factor = declared(names.get(i));
                point[i] = factor != null && factor.role() == FactorRole.CONSTANT
                        ? factor.levels().get(0)
                        : own.number(names.get(i));
            }
        }
        return point;
    }

    private Factor factor(String name, int column, List<double[]> points) {
        Factor factor = declared(name);
        if (factor != null && (factor.spread() != null || factor.role() == FactorRole.CONSTANT)) {
            return factor;
        }
        Set<Double> levels = new LinkedHashSet<>();
        points.forEach(point -> levels.add(point[column]));
        FactorRole role = factor == null ? FactorRole.LEVER : factor.role();
        return new Factor(name, vocabulary.find(name).orElse(null), role, List.copyOf(levels), null);
    }
}
