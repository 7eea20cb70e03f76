package dev.poise.scenarios.study.file;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import dev.poise.scenarios.study.Factor;
import dev.poise.scenarios.study.Role;
import dev.poise.settings.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns rows of named values into values of factors. */
final class PointReader {
    private final Vocabulary vocabulary;
    private final ProblemList problems;

    PointReader(Vocabulary vocabulary, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Find the names of scenarios in the rows, each once, with the place of its first. */
    static List<Node.Scalar> scenarios(List<List<Node.Field>> rows) {
        Map<String, Node.Scalar> found = new LinkedHashMap<>();
        rows.stream()
                .flatMap(List::stream)
                .filter(field -> field.name().equals(Factor.SCENARIO))
                .map(Node.Field::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .forEach(scalar -> found.putIfAbsent(scalar.text(), scalar));
        return List.copyOf(found.values());
    }

    /**
     * Make factors of the names in the rows, in their order; what is declared is taken as it is, and the levels of the others are the
     * values that occur.
     */
    List<Factor> factors(List<List<Node.Field>> rows, List<Factor> declared, int scenarios) {
        Set<String> names = new LinkedHashSet<>();
        rows.stream().flatMap(List::stream).map(Node.Field::name).forEach(names::add);
        declared.forEach(factor -> names.add(factor.name()));
        List<Factor> factors = new ArrayList<>();
        for (String name : names) {
            Optional<Factor> known =
                    declared.stream().filter(one -> one.name().equals(name)).findFirst();
            Optional<Entry> entry = vocabulary.find(name);
            if (known.isPresent()) {
                factors.add(known.get());
            } else if (name.equals(Factor.SCENARIO)) {
                List<Double> levels =
                        IntStream.range(0, scenarios).mapToObj(i -> (double) i).toList();
                factors.add(new Factor(name, null, Role.LEVER, levels, null));
            } else if (entry.isPresent()) {
                factors.add(new Factor(name, entry.get(), Role.LEVER, levels(rows, entry.get()), null));
            } else {
                unknown(rows, name);
            }
        }
        return factors;
    }

    /** List the values that occur; those that cannot be used are told when the points are read. */
    private static List<Double> levels(List<List<Node.Field>> rows, Entry entry) {
        Set<Double> levels = new LinkedHashSet<>();
        rows.stream()
                .flatMap(List::stream)
                .filter(field -> field.name().equals(entry.name()))
                .map(field -> DraftReader.value(entry, field.value(), new ProblemList()))
                .filter(Assignment::usable)
                .forEach(value -> levels.add(value.value()));
        return levels.isEmpty() ? List.of(entry.standard()) : List.copyOf(levels);
    }

    private void unknown(List<List<Node.Field>> rows, String name) {
        rows.stream()
                .flatMap(List::stream)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .ifPresent(field -> problems.add(
                        field.place(),
                        "the unknown factor " + Shown.plain(name),
                        "the dotted name of a setting, or scenario",
                        () -> vocabulary.nearestSetting(name)));
    }

    /** Read one row; a factor that it does not name is left out. Names that are no factors are told elsewhere. */
    Map<String, Double> row(List<Node.Field> fields, List<Factor> factors, List<String> scenarios) {
        Map<String, Double> row = new LinkedHashMap<>();
        for (Node.Field field : fields) {
            factors.stream()
                    .filter(one -> one.name().equals(field.name()))
                    .findFirst()
                    .ifPresent(factor -> row.put(factor.name(), value(factor, field.value(), scenarios)));
        }
        return row;
    }

    /** Read values that have to be of factors. */
    Map<String, Double> ofFactors(Node.Group group, List<Factor> factors, List<String> scenarios) {
        List<String> names = factors.stream().map(Factor::name).toList();
        new Fields(group, "the baseline", names, problems);
        return row(group.fields(), factors, scenarios);
    }

    private double value(Factor factor, Node node, List<String> scenarios) {
        if (factor.entry() != null) {
            return DraftReader.value(factor.entry(), node, problems).value();
        }
        int index = node instanceof Node.Scalar scalar ? scenarios.indexOf(label(scalar.text())) : -1;
        if (index < 0) {
            problems.add(
                    node.place(),
                    node.described() + " for scenario",
                    "one of " + String.join(", ", scenarios),
                    () -> node instanceof Node.Scalar scalar ? NearestName.to(scalar.text(), scenarios) : null);
            return Double.NaN;
        }
        return index;
    }

    /** Get a scenario's name without folders and ending. */
    static String label(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.(yaml|yml|json)$", "");
    }
}
