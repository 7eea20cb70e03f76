package dev.poise.experiments.study.file;

import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.util.List;

/** Reads of which outcomes a Pareto front is asked for. */
final class FrontReader {
    static final String NAME = "front";
    static final int MIN_OUTCOMES = 2;
    static final int MAX_OUTCOMES = 4;

    private static final String EXPECTED = "{ of: [value.delivered, po.exhaustion] }";

    private FrontReader() {}

    /** Read them; none when no front is asked for. */
    static List<Metric> read(StudyFields study, OutputReader outputs, ProblemList problems) {
        Node.Group group = study.group(NAME, EXPECTED);
        if (group == null) {
            return List.of();
        }
        return outcomes(new StudyFields(group, NAME, List.of("of"), problems), "of", NAME, outputs, problems);
    }

    /** Read two to four metrics of which more or less is better. */
    static List<Metric> outcomes(
            StudyFields fields, String key, String what, OutputReader outputs, ProblemList problems) {
        Node node = fields.require(key, key + ": two to four metrics of which more or less is better");
        if (node == null) {
            return List.of();
        }
        int before = problems.count();
        List<Metric> metrics = outputs.metrics(fields, key, List.of());
        if (problems.count() > before) {
            return metrics;
        }
        for (Metric metric : metrics) {
            if (metric.direction() == Direction.NEITHER) {
                problems.add(node.place(), metric.id() + " in " + what, "a metric of which more or less is better");
            }
        }
        List<Node> asked = node instanceof Node.Items items ? items.nodes() : List.of(node);
        if (asked.size() < MIN_OUTCOMES || asked.size() > MAX_OUTCOMES) {
            problems.add(
                    node.place(),
                    (asked.size() == 1 ? "one metric for " : asked.size() + " metrics for ") + what,
                    "two to four metrics, such as [value.delivered, po.exhaustion]");
        } else if (metrics.size() < asked.stream().filter(FrontReader::isMetric).count()) {
            problems.add(node.place(), "a metric twice in " + what, "each metric once");
        }
        return metrics;
    }

    private static boolean isMetric(Node node) {
        return node instanceof Node.Scalar scalar && Metric.find(scalar.text()).isPresent();
    }
}
