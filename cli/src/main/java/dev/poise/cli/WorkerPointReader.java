package dev.poise.cli;

import dev.poise.metrics.Metric;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.ScenarioCheck;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the points that a worker is asked for. Whatever is not understood is a problem; nothing is passed over. Immutable. */
final class WorkerPointReader {
    static final int MAX_REPLICATIONS = 1_000_000;

    private static final String INPUT = "input";
    private static final int LONGEST_ID = 200;
    private static final List<String> KEYS = List.of("id", "set", "replications", "seed", "metrics");
    private static final List<String> IDS = Metric.ids();

    private final TeamScenario base;
    private final DraftReader drafts;
    private final int replications;
    private final long seed;

    /**
     * Make a reader.
     *
     * @param base what points are put on
     * @param vocabulary the names there are
     * @param replications runs of a point that does not say how many
     * @param seed the master seed of a point that does not say one
     */
    WorkerPointReader(TeamScenario base, Vocabulary vocabulary, int replications, long seed) {
        this.base = base;
        this.drafts = new DraftReader(vocabulary);
        this.replications = replications;
        this.seed = seed;
    }

    /**
     * What was read.
     *
     * @param id what the point calls itself, a text or a whole number; null when it does not, or not so that it can be repeated
     * @param point the point, null when something is wrong with it
     * @param problems one line each; empty when there is a point
     */
    record Read(@Nullable Object id, @Nullable WorkerPoint point, List<String> problems) {}

    Read read(InputLines.Line line) {
        if (line instanceof InputLines.Line.Unreadable unreadable) {
            return refused(line, unreadable.found(), unreadable.expected());
        }
        InputLines.Line.Text text = (InputLines.Line.Text) line;
        return text.text().isBlank()
                ? refused(line, "an empty line", "a point, such as " + DocumentReader.Expected.POINT.example())
                : read(text);
    }

    private static Read refused(InputLines.Line line, String found, String expected) {
        Problem problem = new Problem(new Place(INPUT, line.number(), 1), found, expected);
        return new Read(null, null, List.of(problem.describe()));
    }

    private Read read(InputLines.Line.Text line) {
        ProblemList problems = new ProblemList();
        Node.Group root = DocumentReader.read(INPUT, line.text(), Format.JSON, DocumentReader.Expected.POINT, problems);
        if (root == null) {
            return new Read(null, null, told(problems, line.number()));
        }
        Object id = null;
        Settings settings = base.settings();
        List<Metric> metrics = Metric.all();
        long runs = replications;
        long master = seed;
        for (Node.Field field : root.fields()) {
            Node value = field.value();
            switch (field.name()) {
                case "id" -> id = id(value, problems);
                case "set" -> settings = settings(value, problems);
                case "metrics" -> metrics = metrics(value, problems);
                case "replications" -> runs = whole("replications", value, 1, MAX_REPLICATIONS, problems);
                case "seed" -> master = whole("seed", value, Long.MIN_VALUE, Long.MAX_VALUE, problems);
                default ->
                    problems.add(
                            field.place(),
                            "the unknown name " + QuotedText.plain(field.name()),
                            "one of " + String.join(", ", KEYS),
                            () -> NearestName.to(field.name(), KEYS));
            }
        }
        TeamScenario scenario = new TeamScenario(base.name(), settings, base.without(), base.interventions());
        List<String> told = new ArrayList<>(told(problems, line.number()));
        if (told.isEmpty()) {
            told.addAll(ScenarioCheck.mistakes(scenario).stream()
                    .map(mistake -> new Place(INPUT, line.number(), 1) + ": " + mistake)
                    .toList());
        }
        return told.isEmpty()
                ? new Read(id, new WorkerPoint(scenario, metrics, (int) runs, master), List.of())
                : new Read(id, null, told);
    }

    /** Tell problems of one line by the number that it has in all that was read. */
    private static List<String> told(ProblemList problems, int number) {
        return problems.isEmpty()
                ? List.of()
                : problems.inOrder().stream()
                        .map(one -> new Problem(
                                        new Place(INPUT, number, one.place().column()),
                                        one.found(),
                                        one.expected(),
                                        one.nearest())
                                .describe())
                        .toList();
    }

    private static @Nullable Object id(Node node, ProblemList problems) {
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

    private Settings settings(Node node, ProblemList problems) {
        Settings settings = base.settings();
        for (Assignment each : drafts.readSettings(node, problems)) {
            if (each.usable()) {
                settings = settings.with(each.spec().name(), each.value());
            }
        }
        return settings;
    }

    private static List<Metric> metrics(Node node, ProblemList problems) {
        List<Metric> metrics = new ArrayList<>();
        if (!(node instanceof Node.Items items) || items.nodes().isEmpty()) {
            String found = node instanceof Node.Items ? "an empty list" : node.described();
            problems.add(node.place(), found + " for metrics", "a list of names such as [\"value.delivered\"]");
            return metrics;
        }
        for (Node each : items.nodes()) {
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

    private static long whole(String name, Node node, long low, long high, ProblemList problems) {
        OptionalLong whole = node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER
                ? Numbers.whole(scalar.text())
                : OptionalLong.empty();
        if (whole.isPresent() && whole.getAsLong() >= low && whole.getAsLong() <= high) {
            return whole.getAsLong();
        }
        problems.add(
                node.place(),
                node.described() + " for " + name,
                String.format(Locale.ROOT, "a whole number from %d to %d", low, high));
        return low;
    }
}
