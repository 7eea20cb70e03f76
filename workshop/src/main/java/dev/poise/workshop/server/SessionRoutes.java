package dev.poise.workshop.server;

import dev.poise.scenarios.comparison.Comparison;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.answer.Answer;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.answer.Stage;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.Debrief;
import dev.poise.workshop.room.Desk;
import dev.poise.workshop.room.Fields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.room.TeamsTree;
import dev.poise.workshop.room.Topic;
import dev.poise.workshop.session.Comparing;
import dev.poise.workshop.session.SavedSession;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scenario files, saved sessions and comparisons. */
final class SessionRoutes {
    /** A scenario file may be as large as one that is read from disk; in JSON it is a little larger. */
    static final int LARGEST_FILE = 300 * 1024;

    private static final int LARGEST_TEXT = 256 * 1024;
    private static final int MOST_SCENARIOS = 50;
    private static final int MOST_RUNS = 10_000;
    private static final int LONGEST_NAME = 80;
    private static final long MOST_SEED = (1L << 53) - 1;

    private final Guard guard;
    private final Room room;
    private final Path folder;
    private final Comparing comparing;
    private final Scenarios scenarios = new Scenarios();

    private SessionRoutes(Guard guard, Room room, Audience audience, Answers answers, Path folder) {
        this.guard = guard;
        this.room = room;
        this.folder = folder;
        this.comparing = new Comparing(answers, new Told(audience));
    }

    static void add(RoutesConfig routes, Guard guard, Room room, Audience audience, Answers answers, Path folder) {
        SessionRoutes own = new SessionRoutes(guard, room, audience, answers, folder);
        routes.post("/api/scenario/read", own::read);
        routes.post("/api/scenario/write", own::write);
        routes.post("/api/session", own::save);
        routes.post("/api/compare", own::compare);
        routes.post("/api/compare/cancel", own::cancel);
        routes.get("/api/compare", own::compared);
        routes.get("/api/compare/report", own::report);
    }

    /** Read a scenario file: checked as the command checks it, given back as the page holds it. */
    private void read(Context request) {
        guard.requireKey(request);
        Fields fields = new Fields("file", Json.body(request, LARGEST_FILE), Set.of("name", "text"));
        String name = fields.text("name", LONGEST_NAME);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        try {
            TeamScenario scenario = scenarios.resolveText(
                    name.toLowerCase(Locale.ROOT).endsWith(".json") ? "scenario.json" : "scenario.yaml",
                    fields.text("text", LARGEST_TEXT));
            tree.set(
                    "scenario",
                    JsonMapper.shared().readTree(ScenarioWriter.json(scenario, "", ScenarioWriter.Extent.DIFFERENCES)));
        } catch (Rejected wrong) {
            // to have been checked and found wrong is an answer, not a failure
            ArrayNode problems = tree.putArray("problems");
            wrong.lines().forEach(problems::add);
        }
        Json.respond(request, 200, tree);
    }

    private void write(Context request) {
        guard.requireKey(request);
        Fields fields = new Fields("file", Json.body(request), Set.of("scenario"));
        TeamScenario scenario = scenarios.resolve("scenario", fields.object("scenario"));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("yaml", ScenarioWriter.yaml(scenario, "", ScenarioWriter.Extent.DIFFERENCES));
        Json.respond(request, 200, tree);
    }

    private void save(Context request) throws IOException {
        guard.requireKey(request);
        new Fields("session", Json.body(request), Set.of());
        Desk desk = room.desk().orElseThrow(() -> new Refused(409, "there is nothing to save yet"));
        Map<String, TeamScenario> teams = SavedSession.ordered();
        teams.put("baseline", desk.baseline());
        teams.put("team", desk.now());
        for (JsonNode kept : desk.tree().get("kept")) {
            teams.put("kept-" + (teams.size() - 1), scenarios.resolve("kept", kept.get("scenario")));
        }
        Long typical = room.answer()
                .filter(answer -> answer.stage() == Stage.REFINED
                        && answer.question().now().equals(desk.now()))
                .map(Answer::typicalSeed)
                .orElse(null);
        SavedSession saved = SavedSession.save(
                folder.resolve("runs"),
                teams,
                desk.seed(),
                typical,
                Debrief.of(room).toString());
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(
                "folder",
                folder.toAbsolutePath()
                        .relativize(saved.folder().toAbsolutePath())
                        .toString());
        tree.put("digest", saved.digest());
        ArrayNode commands = tree.putArray("commands");
        saved.commands().forEach(commands::add);
        Json.respond(request, 200, tree);
    }

    private void compare(Context request) {
        guard.requireKey(request);
        Fields fields =
                new Fields("compare", Json.body(request, LARGEST_FILE), Set.of("scenarios", "replications", "seed"));
        List<String> names = new ArrayList<>();
        List<TeamScenario> arms = new ArrayList<>();
        boolean builtIn = true;
        for (JsonNode scenario : fields.list("scenarios", MOST_SCENARIOS)) {
            Fields one = new Fields("scenario", scenario, Set.of("name", "scenario"));
            String name = one.text("name", LONGEST_NAME);
            if (names.contains(name)) {
                throw new Rejected("compare.scenarios: %s is named twice".formatted(name));
            }
            JsonNode document = one.object("scenario");
            builtIn &= document.size() == 1
                    && document.path("extends").asString("").equals(name);
            names.add(name);
            arms.add(scenarios.resolve("scenario", document));
        }
        if (arms.size() < 2) {
            throw new Rejected("compare.scenarios: expected two or more");
        }
        int replications = (int) fields.whole("replications", 10, MOST_RUNS / arms.size());
        long seed = fields.whole("seed", 0, MOST_SEED);
        String command = builtIn
                ? "./poise compare %s --seed %d --replications %d"
                        .formatted(String.join(" ", names), seed, replications)
                : "";
        if (!comparing.start(names, arms, replications, seed, command)) {
            throw new Refused(429, "another comparison is under way; wait for it or cancel it");
        }
        Json.respond(request, 202, JsonNodeFactory.instance.objectNode());
    }

    private void cancel(Context request) {
        guard.requireKey(request);
        new Fields("cancel", Json.body(request), Set.of());
        comparing.cancel();
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    private void compared(Context request) {
        guard.requireKey(request);
        Comparison comparison = comparing.result();
        if (comparison == null) {
            throw new Refused(404, "nothing was compared yet");
        }
        ObjectNode tree = TeamsTree.of(comparison);
        tree.put("command", comparison.provenance().command());
        ArrayNode sentences = tree.putArray("sentences");
        comparison.answer().sentences().forEach(sentences::add);
        Json.respond(request, 200, tree);
    }

    private void report(Context request) {
        guard.requireKey(request);
        String html = comparing.report();
        if (html == null) {
            throw new Refused(404, "nothing was compared yet");
        }
        request.contentType("text/html; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"report.html\"")
                .result(html);
    }

    /** Passes on to the facilitator's pages how a comparison goes. */
    private record Told(Audience audience) implements Comparing.Audience {
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
