package dev.poise.cli;

import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads single fields of a point. What is not understood is a problem, and something harmless is given instead. */
final class WorkerFields {
    private static final int LONGEST_ID = 200;
    private static final int MAX_QUANTILES = 100;
    private static final List<String> IDS = Metric.ids();

    private final ProblemList problems;

    WorkerFields(ProblemList problems) {
        this.problems = problems;
    }

    @Nullable
    Object id(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().length() <= LONGEST_ID) {
            if (scalar.kind() == Node.Scalar.Kind.TEXT) {
                return scalar.text();
            }
            OptionalLong whole =
                    scalar.kind() == Node.Scalar.Kind.NUMBER ? Numbers.whole(scalar.text()) : OptionalLong.empty();
            if (whole.isPresent()) {
                return whole.getAsLong();
            }
        }
        problems.add(
                node.place(),
                node.described() + " for id",
                "a text of at most " + LONGEST_ID + " characters or a whole number");
        return null;
    }

    /** Read a text that names something; empty when it is none. */
    String name(String field, Node node, String expected) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Scalar.Kind.TEXT
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.add(node.place(), node.described() + " for " + field, expected);
        return "";
    }

    List<Metric> metrics(Node node) {
        List<Metric> metrics = new ArrayList<>();
        for (Node each : items("metrics", node, "a list of names such as [\"value.delivered\"]")) {
            String name =
                    each instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TEXT ? scalar.text() : "";
            Optional<Metric> metric = Metric.find(name);
            if (metric.isEmpty()) {
                problems.add(
                        each.place(),
                        name.isEmpty()
                                ? each.described() + " in metrics"
                                : "the unknown metric " + QuotedText.plain(name),
                        "the name of a metric; poise describe --metrics lists them",
                        () -> NearestName.to(name, IDS));
            } else if (metrics.contains(metric.get())) {
                problems.add(each.place(), name + " a second time", "each metric once");
            } else {
                metrics.add(metric.get());
            }
        }
        return metrics;
    }

    List<Double> quantiles(Node node) {
        List<Node> items = items("quantiles", node, "a list of probabilities such as [0.05, 0.5, 0.95]");
        if (items.size() > MAX_QUANTILES) {
            problems.add(node.place(), items.size() + " quantiles", "at most " + MAX_QUANTILES);
            return List.of();
        }
        List<Double> probabilities = new ArrayList<>();
        for (Node each : items) {
            double number = each instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER
                    ? Numbers.number(scalar.text())
                    : Double.NaN;
            if (!(number >= 0 && number <= 1)) {
                problems.add(each.place(), each.described() + " in quantiles", "a probability from 0 to 1");
            } else if (probabilities.contains(number)) {
                problems.add(each.place(), each.described() + " in quantiles a second time", "each probability once");
            } else {
                probabilities.add(number);
            }
        }
        return probabilities;
    }

    private List<Node> items(String field, Node node, String expected) {
        if (node instanceof Node.Items items && !items.nodes().isEmpty()) {
            return items.nodes();
        }
        String found = node instanceof Node.Items ? "an empty list" : node.described();
        problems.add(node.place(), found + " for " + field, expected);
        return List.of();
    }

    boolean flag(String field, Node node) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() != Node.Scalar.Kind.TEXT
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return scalar.text().equals("true");
        }
        problems.add(node.place(), node.described() + " for " + field, "true or false");
        return false;
    }

    long whole(String field, Node node, long low, long high) {
        OptionalLong whole = node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER
                ? Numbers.whole(scalar.text())
                : OptionalLong.empty();
        if (whole.isPresent() && whole.getAsLong() >= low && whole.getAsLong() <= high) {
            return whole.getAsLong();
        }
        problems.add(
                node.place(),
                node.described() + " for " + field,
                String.format(Locale.ROOT, "a whole number from %d to %d", low, high));
        return low;
    }
}
