package dev.poise.experiments.study.file;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.ComparisonRule;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.SmallestEffectOfInterest;
import dev.poise.experiments.study.Threshold;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what is kept of runs, how many there are, and what is asked of them. */
final class OutputReader {
    static final int MAX_REPLICATIONS = 1_000_000;
    static final int MAX_BUDGET = 100_000_000;
    static final String SHARE = "[0-9.]+ *%";

    private static final int DEFAULT_REPLICATIONS = 100;

    private final ProblemList problems;

    OutputReader(ProblemList problems) {
        this.problems = problems;
    }

    /** Get the metrics that other parts of a study ask about. */
    static Set<Metric> asked(Replications replications, List<Threshold> thresholds, ComparisonRule comparing) {
        TreeSet<Metric> asked = new TreeSet<>();
        if (replications instanceof Replications.Until until) {
            asked.addAll(until.metrics());
        }
        if (replications instanceof Replications.Best best) {
            asked.add(best.metric());
        }
        thresholds.forEach(threshold -> asked.add(threshold.metric()));
        asked.addAll(comparing.indifference().keySet());
        return asked;
    }

    /** Read what is kept; what other parts of the study ask about is kept in any case. */
    Outputs outputs(Node.@Nullable Group group, Set<Metric> asked) {
        List<Metric> all = Metric.all();
        if (group == null) {
            return new Outputs(all, Outcomes.FOUR, false, false, 0);
        }
        StudyFields fields = new StudyFields(
                group, "outputs", List.of("perRun", "perSprint", "people", "items", "traces"), problems);
        List<Metric> perSprint = metrics(fields, "perSprint", Outcomes.FOUR);
        for (Metric metric : perSprint) {
            if (!metric.isTakenEverySprint()) {
                problems.add(fields.place(), metric.id() + " in perSprint", "a metric that is taken in every sprint");
            }
        }
        TreeSet<Metric> perRun = new TreeSet<>();
        perRun.addAll(metrics(fields, "perRun", all));
        perRun.addAll(asked);
        return new Outputs(
                List.copyOf(perRun), perSprint, fields.flag("people"), fields.flag("items"), share(fields, "traces"));
    }

    /** Read a share, as a number from 0 to 1 or in per cent. */
    private double share(StudyFields fields, String name) {
        Node node = fields.get(name);
        if (node instanceof Node.Scalar scalar && scalar.text().matches(SHARE)) {
            double share = percent(scalar.text());
            if (share >= 0 && share <= 1) {
                return share;
            }
            fields.wrong(node, name, "a share from 0% to 100%");
            return 0;
        }
        return fields.number(name, 0, 0, 1);
    }

    private static double percent(String text) {
        return Numbers.number(text.substring(0, text.length() - 1).strip()) / 100;
    }

    /** Read names of metrics; "all" stands for every one. */
    List<Metric> metrics(StudyFields fields, String name, List<Metric> standard) {
        Node node = fields.get(name);
        if (node == null) {
            return standard;
        }
        if (node instanceof Node.Items items && items.nodes().isEmpty()) {
            return List.of();
        }
        TreeSet<Metric> metrics = new TreeSet<>();
        for (Node.Scalar scalar : fields.texts(name, "names of metrics, or all")) {
            if (scalar.text().equals("all")) {
                metrics.addAll(Metric.all());
                metrics.removeIf(metric -> name.equals("perSprint") && !metric.isTakenEverySprint());
            } else {
                metric(scalar).ifPresent(metrics::add);
            }
        }
        return List.copyOf(metrics);
    }

    Optional<Metric> metric(Node.Scalar scalar) {
        Optional<Metric> metric = Metric.find(scalar.text());
        if (metric.isEmpty()) {
            unknownMetric(scalar, scalar.text());
        }
        return metric;
    }

    private void unknownMetric(Node node, String name) {
        problems.add(
                node.place(),
                "the unknown metric " + QuotedText.plain(name),
                "a name that poise describe --metrics lists",
                () -> NearestName.to(name, Metric.ids()));
    }

    Replications replications(@Nullable Node node) {
        if (node == null) {
            return new Replications.Fixed(DEFAULT_REPLICATIONS);
        }
        if (node instanceof Node.Group group) {
            return until(group);
        }
        Node.Group alone = new Node.Group(node.place(), List.of(new Node.Field("replications", node.place(), node)));
        return new Replications.Fixed((int) new StudyFields(alone, "the study", List.of("replications"), problems)
                .whole("replications", DEFAULT_REPLICATIONS, 1, MAX_REPLICATIONS));
    }

    private Replications until(Node.Group group) {
        if (group.fields().stream().anyMatch(field -> field.name().equals("budget"))) {
            return best(group);
        }
        StudyFields fields = new StudyFields(group, "replications", List.of("min", "max", "until"), problems);
        int least = (int) fields.whole("min", 10, 2, MAX_REPLICATIONS);
        fields.require("max", "max: the most runs of a point");
        int most = (int) fields.whole("max", Math.max(least, DEFAULT_REPLICATIONS), 2, MAX_REPLICATIONS);
        if (most < least) {
            problems.add(
                    group.place(),
                    String.format(Locale.ROOT, "max %d below min %d", most, least),
                    "max at least as large as min");
            most = least;
        }
        fields.require("until", "until: { metrics: [...], relHalfWidth: 0.05 }");
        Node.Group rule = fields.group("until", "{ metrics: [...], relHalfWidth: 0.05 }");
        if (rule == null) {
            return new Replications.Fixed(most);
        }
        StudyFields until =
                new StudyFields(rule, "until", List.of("metrics", "relHalfWidth", "confidence", "lookAhead"), problems);
        until.require("metrics", "metrics: [names of metrics]");
        until.require("relHalfWidth", "relHalfWidth: a share of the average, such as 0.05");
        List<Metric> metrics = metrics(until, "metrics", Outcomes.FOUR);
        return new Replications.Until(
                least,
                most,
                metrics.isEmpty() ? Outcomes.FOUR : metrics,
                until.number("relHalfWidth", .05, .0001, 1),
                until.number("confidence", .95, .5, .9999),
                (int) until.whole("lookAhead", 5, 0, 1000));
    }

    private Replications best(Node.Group group) {
        StudyFields fields = new StudyFields(
                group, "replications", List.of("budget", "select", "of", "first", "confidence"), problems);
        int budget = (int) fields.whole("budget", 2, 2, MAX_BUDGET);
        fields.choice("select", "best", List.of("best"));
        int first = (int) fields.whole("first", 10, 5, MAX_REPLICATIONS);
        Node node = fields.require("of", "of: a metric of which more or less is better");
        Metric metric = node instanceof Node.Scalar scalar ? metric(scalar).orElse(null) : null;
        if (node != null && metric != null && metric.direction() == Direction.NEITHER) {
            problems.add(node.place(), metric.id() + " for of", "a metric of which more or less is better");
        } else if (node != null && !(node instanceof Node.Scalar)) {
            fields.wrong(node, "of", "the name of a metric");
        }
        return new Replications.Best(
                budget,
                first,
                metric == null ? Outcomes.FOUR.get(0) : metric,
                fields.number("confidence", .95, .5, .9999));
    }

    Map<Metric, SmallestEffectOfInterest> indifference(Node.@Nullable Group group) {
        Map<Metric, SmallestEffectOfInterest> smallest = new TreeMap<>();
        if (group == null) {
            return smallest;
        }
        for (Node.Field field : group.fields()) {
            Optional<Metric> metric = Metric.find(field.name());
            if (metric.isEmpty()) {
                unknownMetric(new Node.Scalar(field.place(), Node.Scalar.Kind.TEXT, field.name()), field.name());
                continue;
            }
            Node.Scalar scalar = field.value() instanceof Node.Scalar one ? one : null;
            boolean relative = scalar != null && scalar.text().matches(SHARE);
            double amount = scalar == null
                    ? Double.NaN
                    : relative
                            ? percent(scalar.text())
                            : scalar.kind() == Node.Scalar.Kind.NUMBER ? Numbers.number(scalar.text()) : Double.NaN;
            if (amount > 0 && Double.isFinite(amount)) {
                smallest.put(metric.get(), new SmallestEffectOfInterest(amount, relative));
            } else {
                problems.add(
                        field.value().place(),
                        field.value().described() + " for " + field.name(),
                        "an amount above 0, or a share of the baseline's average such as 2%");
            }
        }
        return smallest;
    }

    List<Threshold> thresholds(StudyFields study) {
        List<Threshold> thresholds = new ArrayList<>();
        for (Node.Scalar scalar : study.texts("thresholds", "\"mean(burnout.exhaustion) < 0.5\"")) {
            Threshold.Read read = Threshold.read(scalar.text());
            if (read instanceof Threshold.Read.Whole whole) {
                Threshold threshold = whole.threshold();
                if (thresholds.stream().anyMatch(one -> one.isSameAs(threshold))) {
                    problems.add(scalar.place(), scalar.described() + " a second time", "each threshold once");
                } else {
                    thresholds.add(threshold);
                }
            } else if (read instanceof Threshold.Read.NoMetric no) {
                unknownMetric(scalar, no.name());
            } else {
                study.wrong(
                        scalar,
                        "thresholds",
                        "mean, sd, min, max or a percentile of a metric and a bound, such as p90(burnout.exhaustion) < 0.5");
            }
        }
        return thresholds;
    }
}
