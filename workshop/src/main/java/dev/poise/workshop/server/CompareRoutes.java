package dev.poise.workshop.server;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Onset;
import dev.poise.metrics.Metric;
import dev.poise.report.words.ComparisonSentences;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Language;
import dev.poise.report.words.StateScale;
import dev.poise.scenarios.FromMonday;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.RoomSettings;
import dev.poise.workshop.room.RunsTree;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.room.TeamsTree;
import dev.poise.workshop.room.Topic;
import dev.poise.workshop.session.Compared;
import dev.poise.workshop.session.ComparisonJob;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Comparisons of many runs: started, cancelled, looked at and taken away as files. */
final class CompareRoutes {
    private static final int MAX_SCENARIOS = 50;
    private static final int MAX_RUNS = 10_000;
    private static final int LONGEST_NAME = 80;
    private static final long MAX_SEED = (1L << 53) - 1;

    private final RequestFilter filter;
    private final ComparisonJob job;
    private final Scenarios scenarios = new Scenarios();

    private CompareRoutes(RequestFilter filter, Audience audience, Answers answers) {
        this.filter = filter;
        this.job = new ComparisonJob(answers, new Told(audience));
    }

    static void add(RoutesConfig routes, RequestFilter filter, Audience audience, Answers answers) {
        CompareRoutes own = new CompareRoutes(filter, audience, answers);
        routes.post("/api/compare", own::compare);
        routes.post("/api/compare/cancel", own::cancel);
        routes.get("/api/compare", own::compared);
        routes.get("/api/compare/runs", own::runs);
        routes.get("/api/compare/report", request -> own.file(request, "text/html", "report.html", Compared::report));
        routes.get(
                "/api/compare/one-page", request -> own.file(request, "text/html", "one-page.html", Compared::onePage));
        routes.get("/api/compare/table", request -> own.file(request, "text/csv", "comparison.csv", Compared::table));
        routes.get("/api/compare/run-table", request -> own.file(request, "text/csv", "runs.csv", Compared::runTable));
    }

    private void compare(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields(
                "compare",
                Json.body(request, SessionRoutes.LARGEST_FILE),
                Set.of("scenarios", "replications", "seed", "from"));
        List<String> names = new ArrayList<>();
        List<TeamScenario> alternatives = new ArrayList<>();
        boolean builtIn = true;
        for (JsonNode scenario : fields.list("scenarios", MAX_SCENARIOS)) {
            MessageFields one = new MessageFields("scenario", scenario, Set.of("name", "scenario"));
            String name = name(one);
            if (names.contains(name)) {
                throw new Rejected(String.format(Locale.ROOT, "compare.scenarios: %s is named twice", name));
            }
            JsonNode document = one.object("scenario");
            builtIn &= document.size() == 1
                    && document.path("extends").asString("").equals(name);
            names.add(name);
            alternatives.add(scenarios.resolve("scenario", document));
        }
        if (alternatives.size() < 2) {
            throw new Rejected("compare.scenarios: expected two or more");
        }
        int replications = (int) fields.whole("replications", 10, MAX_RUNS / alternatives.size());
        long seed = fields.whole("seed", 0, MAX_SEED);
        Onset onset = RoomSettings.onset(fields);
        String command = builtIn
                ? String.format(
                        Locale.ROOT,
                        "./poise compare %s%s --seed %d --replications %d",
                        String.join(" ", names),
                        onset == Onset.MONDAY ? "" : " --from-start",
                        seed,
                        replications)
                : "";
        if (!job.start(names, run(names, alternatives, onset), onset, replications, seed, command)) {
            throw new Refused(429, "another comparison is under way; wait for it or cancel it");
        }
        Json.respond(request, 202, JsonNodeFactory.instance.objectNode());
    }

    /** Get what is run: from Monday on, each scenario but the first begins as the first. */
    private static List<TeamScenario> run(List<String> names, List<TeamScenario> asked, Onset onset) {
        TeamScenario first = asked.get(0);
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < asked.size() && onset == Onset.MONDAY; i++) {
            List<String> fixed = FromMonday.fixed(first, asked.get(i));
            if (!fixed.isEmpty()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s differs from %s in %s, which cannot change on Monday",
                        names.get(i),
                        names.get(0),
                        String.join(", ", fixed)));
            }
        }
        if (!lines.isEmpty()) {
            throw new Rejected(lines);
        }
        return IntStream.range(0, asked.size())
                .mapToObj(i -> i == 0 ? first : onset.run(first, asked.get(i)))
                .toList();
    }

    /** Names stand in tables, and a spreadsheet takes what begins like a formula for one. */
    private static String name(MessageFields scenario) {
        String name = scenario.text("name", LONGEST_NAME);
        if (name.isEmpty() || !Character.isLetterOrDigit(name.codePointAt(0))) {
            throw new Rejected("scenario.name: expected a letter or a digit first");
        }
        return name;
    }

    private void cancel(Context request) {
        filter.requireKey(request);
        new MessageFields("cancel", Json.body(request), Set.of());
        job.cancel();
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    private Compared result() {
        Compared result = job.result();
        if (result == null) {
            throw new Refused(404, "nothing was compared yet");
        }
        return result;
    }

    private void compared(Context request) {
        filter.requireKey(request);
        Compared result = result();
        ObjectNode tree = TeamsTree.of(result.comparison());
        tree.put("from", result.comparison().onset().id());
        tree.put("command", result.comparison().provenance().command());
        ObjectNode sentences = tree.putObject("sentences");
        for (String language : Language.LANGUAGES) {
            ArrayNode said = sentences.putArray(language);
            ComparisonSentences.of(
                            result.comparison(), new DifferenceWords(Language.of(language), StateScale.OF_HUNDRED))
                    .forEach(said::add);
        }
        Json.respond(request, 200, tree);
    }

    /** Give two metrics of every run. */
    private void runs(Context request) {
        filter.requireKey(request);
        Compared result = result();
        List<String> names = result.comparison().alternatives().stream()
                .map(Alternative::name)
                .toList();
        Json.respond(request, 200, RunsTree.of(names, result.runs(), metric(request, "x"), metric(request, "y")));
    }

    private static Metric metric(Context request, String name) {
        String id = request.queryParam(name);
        return Metric.find(id == null ? "" : id)
                .orElseThrow(() -> new Rejected(String.format(Locale.ROOT, "%s: expected the name of a metric", name)));
    }

    private void file(Context request, String type, String name, Function<Compared, String> text) {
        filter.requireKey(request);
        request.contentType(type + "; charset=utf-8")
                .header("Content-Disposition", String.format(Locale.ROOT, "attachment; filename=\"%s\"", name))
                .result(text.apply(result()));
    }

    /** Passes on to the facilitator's pages how a comparison goes. */
    private record Told(Audience audience) implements ComparisonJob.Audience {
        @Override
        public void progress(int done, int all) {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            audience.tell(
                    Topic.CONTROL,
                    "progress",
                    tree.put("done", done).put("all", all).toString());
        }

        @Override
        public void ended() {
            audience.tell(Topic.CONTROL, "compared", "{\"problem\":\"\"}");
        }

        @Override
        public void failed(String reason) {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            audience.tell(Topic.CONTROL, "compared", tree.put("problem", reason).toString());
        }
    }
}
