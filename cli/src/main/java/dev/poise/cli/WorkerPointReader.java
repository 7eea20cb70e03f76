package dev.poise.cli;

import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.ScenarioCheck;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the points that a worker is asked for. Whatever is not understood is a problem; nothing is passed over. Immutable. */
final class WorkerPointReader {
    static final int MAX_REPLICATIONS = 1_000_000;

    /** How many numbers of single runs a point may ask for, so that an answer can be held and read. */
    static final long MAX_NUMBERS = 5_000_000;

    private static final String INPUT = "input";
    private static final List<String> KEYS = List.of(
            "id", "scenario", "set", "without", "replications", "seed", "metrics", "values", "quantiles", "series");

    private final TeamScenario base;
    private final Function<String, TeamScenario> scenarios;
    private final DraftReader drafts;
    private final int replications;
    private final long seed;

    /**
     * Make a reader.
     *
     * @param base what points are put on that name no scenario
     * @param scenarios gives a scenario by its name, or throws a {@link BadInputException} with what is wrong with it
     * @param vocabulary the names there are
     * @param replications runs of a point that does not say how many
     * @param seed the master seed of a point that does not say one
     */
    WorkerPointReader(
            TeamScenario base,
            Function<String, TeamScenario> scenarios,
            Vocabulary vocabulary,
            int replications,
            long seed) {
        this.base = base;
        this.scenarios = scenarios;
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
        WorkerFields fields = new WorkerFields(problems);
        Object id = null;
        TeamScenario below = base;
        List<Assignment> set = List.of();
        List<Mechanism> without = List.of();
        List<Metric> metrics = Metric.all();
        long runs = replications;
        long master = seed;
        boolean values = false;
        List<Double> quantiles = List.of();
        boolean series = false;
        for (Node.Field field : root.fields()) {
            Node value = field.value();
            switch (field.name()) {
                case "id" -> id = fields.id(value);
                case "scenario" -> below = scenario(value, fields, problems);
                case "set" -> set = drafts.readSettings(value, problems);
                case "without" -> without = DraftReader.readMechanisms(value, problems);
                case "metrics" -> metrics = fields.metrics(value);
                case "replications" -> runs = fields.whole("replications", value, 1, MAX_REPLICATIONS);
                case "seed" -> master = fields.whole("seed", value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "values" -> values = fields.flag("values", value);
                case "quantiles" -> quantiles = fields.quantiles(value);
                case "series" -> series = fields.flag("series", value);
                default ->
                    problems.add(
                            field.place(),
                            "the unknown name " + QuotedText.plain(field.name()),
                            Problem.oneOf(KEYS),
                            () -> NearestName.to(field.name(), KEYS));
            }
        }
        TeamScenario scenario = new TeamScenario(
                        below.name(), with(set, below.settings()), below.without(), below.interventions())
                .without(without);
        WorkerPoint point =
                new WorkerPoint(scenario, metrics, (int) runs, master, new WorkerPoint.More(values, quantiles, series));
        requireHoldable(point, root, problems);
        List<String> told = new ArrayList<>(told(problems, line.number()));
        if (told.isEmpty()) {
            told.addAll(ScenarioCheck.mistakes(scenario).stream()
                    .map(mistake -> new Place(INPUT, line.number(), 1) + ": " + mistake)
                    .toList());
        }
        return told.isEmpty() ? new Read(id, point, List.of()) : new Read(id, null, told);
    }

    private TeamScenario scenario(Node node, WorkerFields fields, ProblemList problems) {
        String name = fields.name("scenario", node, "the name of a scenario, such as what-and-why, or a file");
        if (!name.isEmpty()) {
            try {
                return scenarios.apply(name);
            } catch (BadInputException wrong) {
                wrong.lines()
                        .forEach(line -> problems.add(
                                node.place(),
                                "the scenario " + QuotedText.plain(name) + " (" + line + ")",
                                "one that can be read; poise scenarios lists the built-in ones"));
            }
        }
        return base;
    }

    private static Settings with(List<Assignment> set, Settings below) {
        Settings settings = below;
        for (Assignment each : set) {
            if (each.usable()) {
                settings = settings.with(each.spec().name(), each.value());
            }
        }
        return settings;
    }

    private static void requireHoldable(WorkerPoint point, Node root, ProblemList problems) {
        WorkerPoint.More more = point.more();
        int each = more.series() ? Horizon.of(point.scenario().settings()).sprints() : more.values() ? 1 : 0;
        long numbers = (long) point.replications() * point.metrics().size() * each;
        if (numbers > MAX_NUMBERS) {
            problems.add(
                    root.place(),
                    String.format(Locale.ROOT, "%d numbers of single runs", numbers),
                    String.format(
                            Locale.ROOT,
                            "at most %d: runs times metrics, times sprints for series; ask for fewer metrics",
                            MAX_NUMBERS));
        }
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
}
