package dev.poise.experiments.study.file;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.Comparing;
import dev.poise.experiments.study.Indifference;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.Threshold;
import dev.poise.readings.Reading;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
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
    static final String SHARE = "[0-9.]+ *%";

    private static final int DEFAULT_REPLICATIONS = 100;

    private final ProblemList problems;

    OutputReader(ProblemList problems) {
        this.problems = problems;
    }

    /** Get the readings that other parts of a study ask about. */
    static Set<Reading> asked(Replications replications, List<Threshold> thresholds, Comparing comparing) {
        TreeSet<Reading> asked = new TreeSet<>();
        if (replications instanceof Replications.Until until) {
            asked.addAll(until.readings());
        }
        thresholds.forEach(threshold -> asked.add(threshold.reading()));
        asked.addAll(comparing.indifference().keySet());
        return asked;
    }

    /** Read what is kept; what other parts of the study ask about is kept in any case. */
    Outputs outputs(Node.@Nullable Group group, Set<Reading> asked) {
        List<Reading> all = Reading.all();
        if (group == null) {
            return new Outputs(all, Outcomes.FOUR, false, false, 0);
        }
        Fields fields =
                new Fields(group, "outputs", List.of("perRun", "perSprint", "people", "items", "traces"), problems);
        List<Reading> perSprint = readings(fields, "perSprint", Outcomes.FOUR);
        for (Reading reading : perSprint) {
            if (!reading.isTakenEverySprint()) {
                problems.add(fields.place(), reading.id() + " in perSprint", "a reading that is taken in every sprint");
            }
        }
        TreeSet<Reading> perRun = new TreeSet<>();
        perRun.addAll(readings(fields, "perRun", all));
        perRun.addAll(asked);
        return new Outputs(
                List.copyOf(perRun), perSprint, fields.truth("people"), fields.truth("items"), share(fields, "traces"));
    }

    /** Read a share, as a number from 0 to 1 or in per cent. */
    private double share(Fields fields, String name) {
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

    /** Read names of readings; "all" stands for every one. */
    List<Reading> readings(Fields fields, String name, List<Reading> standard) {
        Node node = fields.get(name);
        if (node == null) {
            return standard;
        }
        if (node instanceof Node.Items items && items.nodes().isEmpty()) {
            return List.of();
        }
        TreeSet<Reading> readings = new TreeSet<>();
        for (Node.Scalar scalar : fields.texts(name, "names of readings, or all")) {
            if (scalar.text().equals("all")) {
                readings.addAll(Reading.all());
                readings.removeIf(reading -> name.equals("perSprint") && !reading.isTakenEverySprint());
            } else {
                reading(scalar).ifPresent(readings::add);
            }
        }
        return List.copyOf(readings);
    }

    private Optional<Reading> reading(Node.Scalar scalar) {
        Optional<Reading> reading = Reading.find(scalar.text());
        if (reading.isEmpty()) {
            unknownReading(scalar, scalar.text());
        }
        return reading;
    }

    private void unknownReading(Node node, String name) {
        problems.add(
                node.place(),
                "the unknown reading " + Shown.plain(name),
                "a name that poise describe --readings lists",
                () -> NearestName.to(name, Reading.ids()));
    }

    Replications replications(@Nullable Node node) {
        if (node == null) {
            return new Replications.Fixed(DEFAULT_REPLICATIONS);
        }
        if (node instanceof Node.Group group) {
            return until(group);
        }
        Node.Group alone = new Node.Group(node.place(), List.of(new Node.Field("replications", node.place(), node)));
        return new Replications.Fixed((int) new Fields(alone, "the study", List.of("replications"), problems)
                .whole("replications", DEFAULT_REPLICATIONS, 1, MAX_REPLICATIONS));
    }

    private Replications until(Node.Group group) {
        Fields fields = new Fields(group, "replications", List.of("min", "max", "until"), problems);
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
        fields.require("until", "until: { readings: [...], relHalfWidth: 0.05 }");
        Node.Group rule = fields.group("until", "{ readings: [...], relHalfWidth: 0.05 }");
        if (rule == null) {
            return new Replications.Fixed(most);
        }
        Fields until =
                new Fields(rule, "until", List.of("readings", "relHalfWidth", "confidence", "lookAhead"), problems);
        until.require("readings", "readings: [names of readings]");
        until.require("relHalfWidth", "relHalfWidth: a share of the average, such as 0.05");
        List<Reading> readings = readings(until, "readings", Outcomes.FOUR);
        return new Replications.Until(
                least,
                most,
                readings.isEmpty() ? Outcomes.FOUR : readings,
                until.number("relHalfWidth", .05, .0001, 1),
                until.number("confidence", .95, .5, .9999),
                (int) until.whole("lookAhead", 5, 0, 1000));
    }

    Map<Reading, Indifference> indifference(Node.@Nullable Group group) {
        Map<Reading, Indifference> smallest = new TreeMap<>();
        if (group == null) {
            return smallest;
        }
        for (Node.Field field : group.fields()) {
            Optional<Reading> reading = Reading.find(field.name());
            if (reading.isEmpty()) {
                unknownReading(new Node.Scalar(field.place(), Node.Scalar.Kind.TEXT, field.name()), field.name());
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
                smallest.put(reading.get(), new Indifference(amount, relative));
            } else {
                problems.add(
                        field.value().place(),
                        field.value().described() + " for " + field.name(),
                        "an amount above 0, or a share of the baseline's average such as 2%");
            }
        }
        return smallest;
    }

    List<Threshold> thresholds(Fields study) {
        List<Threshold> thresholds = new ArrayList<>();
        for (Node.Scalar scalar : study.texts("thresholds", "\"mean(burnout.exhaustion) < 0.5\"")) {
            Threshold.Read read = Threshold.read(scalar.text());
            if (read instanceof Threshold.Read.Whole whole) {
                thresholds.add(whole.threshold());
            } else if (read instanceof Threshold.Read.NoReading no) {
                unknownReading(scalar, no.name());
            } else {
                study.wrong(
                        scalar,
                        "thresholds",
                        "mean, sd, min, max or a percentile of a reading and a bound, such as p90(burnout.exhaustion) < 0.5");
            }
        }
        return thresholds;
    }
}
