package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Factor;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.problem.ProblemList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which point or lever is meant: values of some factors. */
final class BaselineReader {
    private BaselineReader() {}

    static Map<String, Double> read(
            Node.Group group, String what, List<Factor> factors, ScenarioNames scenarios, ProblemList problems) {
        new StudyFields(group, what, named(factors), problems);
        Map<String, Double> values = new LinkedHashMap<>();
        for (Node.Field field : group.fields()) {
            factors.stream()
                    .filter(one -> one.name().equals(field.name()) && !one.isWorld())
                    .findFirst()
                    .ifPresent(factor -> values.put(factor.name(), value(factor, field.value(), scenarios, problems)));
        }
        return values;
    }

    /** A world is nothing that somebody could choose. */
    private static List<String> named(List<Factor> factors) {
        return factors.stream()
                .filter(factor -> !factor.isWorld())
                .map(Factor::name)
                .toList();
    }

    private static double value(Factor factor, Node node, ScenarioNames scenarios, ProblemList problems) {
        return factor.spec() == null
                ? scenarios.index(node, problems)
                : DraftReader.value(factor.spec(), node, problems).value();
    }
}
