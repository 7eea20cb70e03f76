package dev.poise.evidence.claims.file;

import dev.poise.evidence.claims.Condition;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.Draft;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.Intervention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words that alternatives are composed of. A condition is written like a scenario that extends nothing. */
final class ConditionReader {
    private final Vocabulary vocabulary;
    private final ProblemList problems;

    ConditionReader(Vocabulary vocabulary, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Map<String, Condition> conditions(Node.Group group) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Node.Field field : group.fields()) {
            if (!field.name().matches("[A-Za-z][A-Za-z-]*")) {
                problems.add(field.place(), QuotedText.quoted(field.name()), "a word of letters and hyphens");
            } else if (field.value() instanceof Node.Group inner) {
                conditions.put(field.name(), condition(field.name(), inner));
            } else {
                problems.add(field.value().place(), field.value().described(), "settings, as in a scenario");
            }
        }
        return conditions;
    }

    private Condition condition(String word, Node.Group group) {
        Draft draft = new DraftReader(vocabulary).read(group, problems);
        draft.settings().stream()
                .filter(each -> each.usable() && each.spec().name().equals("sprints"))
                .forEach(each -> problems.add(
                        each.place(),
                        "sprints in a condition",
                        "alternatives of one length; --set sprints is for all of them"));
        draft.parents().forEach(parent -> problems.add(parent.place(), "extends", "settings written out"));
        Set<Mechanism> without = new TreeSet<>();
        without.addAll(draft.without());
        List<Intervention> interventions =
                draft.changes().stream().map(Draft.Change::intervention).toList();
        return new Condition(word, values(draft.settings()), without, interventions);
    }

    private static Map<String, Double> values(List<Assignment> assignments) {
        Map<String, Double> values = new LinkedHashMap<>();
        assignments.stream()
                .filter(Assignment::usable)
                .forEach(each -> values.put(each.spec().name(), each.value()));
        return values;
    }

    Map<String, ParameterSpec> sweeps(Node.Group group) {
        Map<String, ParameterSpec> sweeps = new LinkedHashMap<>();
        for (Node.Field field : group.fields()) {
            String name = field.value() instanceof Node.Scalar scalar ? scalar.text() : "";
            Optional<ParameterSpec> spec = vocabulary.find(name);
            if (spec.isEmpty() || !field.name().matches("[A-Za-z]+")) {
                problems.add(new Problem(
                        field.place(),
                        String.format(Locale.ROOT, "%s: %s", QuotedText.plain(field.name()), QuotedText.plain(name)),
                        "letters, and the dotted name of a setting"));
            } else {
                sweeps.put(field.name(), spec.get());
            }
        }
        return sweeps;
    }
}
