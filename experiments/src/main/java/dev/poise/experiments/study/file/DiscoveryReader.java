package dev.poise.experiments.study.file;

import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what scenario discovery is asked for: one question or several. */
final class DiscoveryReader {
    static final String NAME = "discover";
    static final List<String> KEYS = List.of("of", "below", "above", "lever", "method");
    static final String BASELINE = "baseline";
    static final String ALL = "all";

    private static final String EXPECTED = "{ of: value.delivered, below: 90 }";

    private final OutputReader outputs;
    private final List<Factor> factors;
    private final ScenarioNames scenarios;
    private final boolean hasLevers;
    private final boolean all;
    private final ProblemList problems;

    /**
     * Prepare.
     *
     * @param outputs reads names of metrics
     * @param factors those of the study
     * @param scenarios its named scenarios
     * @param hasLevers whether levers meet worlds in it
     * @param all whether these are all its factors and scenarios; others have mistakes
     * @param problems what is wrong
     */
    DiscoveryReader(
            OutputReader outputs,
            List<Factor> factors,
            ScenarioNames scenarios,
            boolean hasLevers,
            boolean all,
            ProblemList problems) {
        this.outputs = outputs;
        this.factors = factors;
        this.scenarios = scenarios;
        this.hasLevers = hasLevers;
        this.all = all;
        this.problems = problems;
    }

    List<Discovery> read(StudyFields study) {
        Node node = study.get(NAME);
        if (node == null) {
            return List.of();
        }
        List<Node> nodes = node instanceof Node.Items items ? items.nodes() : List.of(node);
        if (nodes.isEmpty()) {
            problems.add(node.place(), "an empty list for " + NAME, EXPECTED);
        }
        List<Discovery> questions = new ArrayList<>();
        for (Node one : nodes) {
            if (one instanceof Node.Group group) {
                question(group).ifPresent(questions::add);
            } else {
                study.wrong(one, NAME, EXPECTED);
            }
        }
        return questions;
    }

    private Optional<Discovery> question(Node.Group group) {
        StudyFields fields = new StudyFields(group, NAME, KEYS, problems);
        Node of = fields.require("of", "of: a metric whose average is looked at");
        Optional<Metric> metric = Optional.empty();
        if (of instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TEXT) {
            metric = outputs.metric(scalar);
        } else if (of != null) {
            fields.wrong(of, "of", "the name of a metric");
        }
        boolean below = fields.has("below");
        if (below == fields.has("above")) {
            problems.add(
                    group.place(),
                    below ? "both below and above in " + NAME : NAME + " without a bound",
                    "either below: or above: a number");
        }
        double bound = fields.number(below ? "below" : "above", 0, -Double.MAX_VALUE, Double.MAX_VALUE);
        String method = fields.choice("method", Discovery.Method.BOTH.id(), Discovery.Method.ids());
        Node lever = fields.get("lever");
        boolean everywhere = !hasLevers
                || (lever instanceof Node.Scalar scalar && scalar.text().equals(ALL));
        Map<String, Double> values = lever(fields, lever);
        return metric.map(found -> new Discovery(
                found,
                below,
                bound,
                everywhere ? Discovery.Scope.ALL : Discovery.Scope.LEVER,
                values,
                Discovery.Method.valueOf(method.toUpperCase(Locale.ROOT))));
    }

    private Map<String, Double> lever(StudyFields fields, @Nullable Node node) {
        boolean named = node instanceof Node.Group;
        boolean worded =
                node instanceof Node.Scalar scalar && List.of(BASELINE, ALL).contains(scalar.text());
        if (node == null) {
            return Map.of();
        }
        if (!named && !worded) {
            fields.wrong(node, "lever", "baseline, all, or factors with their values, such as { team.size: 5 }");
        } else if (!hasLevers
                && !(node instanceof Node.Scalar scalar && scalar.text().equals(ALL))) {
            problems.add(
                    node.place(),
                    "a lever in a study without worlds",
                    "a factorial design with factors of role: uncertainty, or no lever");
        } else if (node instanceof Node.Group group && all) {
            List<Factor> levers = factors.stream()
                    .filter(factor -> factor.role() == FactorRole.LEVER)
                    .toList();
            return BaselineReader.read(group, "the lever", levers, scenarios, problems);
        }
        return Map.of();
    }
}
