package dev.poise.workshop.server;

import dev.poise.experiments.study.store.StoreException;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.answer.AnswerStage;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.room.Debrief;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.room.RoomSettings;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.session.SavedSession;
import dev.poise.workshop.session.SessionFile;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scenario files and saved sessions. */
final class SessionRoutes {
    /** A scenario file may be as large as one that is read from disk; in JSON it is a little larger. */
    static final int LARGEST_FILE = 300 * 1024;

    private static final int LARGEST_TEXT = 256 * 1024;
    private static final int LONGEST_NAME = 80;
    /** Insufficient storage: the request is right, the place to keep it is not. */
    private static final int NOT_STORED = 507;

    private final RequestFilter filter;
    private final Room room;
    private final Path folder;
    private final Scenarios scenarios = new Scenarios();

    private SessionRoutes(RequestFilter filter, Room room, Path folder) {
        this.filter = filter;
        this.room = room;
        this.folder = folder;
    }

    static void add(RoutesConfig routes, RequestFilter filter, Room room, Path folder) {
        SessionRoutes own = new SessionRoutes(filter, room, folder);
        routes.post("/api/scenario/read", own::read);
        routes.post("/api/scenario/write", own::write);
        routes.post("/api/session", own::save);
        routes.post("/api/session/open", own::open);
    }

    /** Read a scenario file: checked as the command checks it, given back as the page holds it. */
    private void read(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("file", Json.body(request, LARGEST_FILE), Set.of("name", "text"));
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
            Json.tell(tree, wrong);
        }
        Json.respond(request, 200, tree);
    }

    private void write(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("file", Json.body(request), Set.of("scenario"));
        TeamScenario scenario = scenarios.resolve("scenario", fields.object("scenario"));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("yaml", ScenarioWriter.yaml(scenario, "", ScenarioWriter.Extent.DIFFERENCES));
        Json.respond(request, 200, tree);
    }

    private void save(Context request) {
        filter.requireKey(request);
        new MessageFields("session", Json.body(request), Set.of());
        RoomSettings desk = room.desk().orElseThrow(() -> new Refused(409, "there is nothing to save yet"));
        Map<String, TeamScenario> teams = SavedSession.ordered();
        teams.put("baseline", desk.before());
        teams.put("team", desk.onset().run(desk.before(), desk.now()));
        for (JsonNode kept : desk.tree().get("kept")) {
            TeamScenario point = scenarios.resolve("kept", kept.get("scenario"));
            TeamScenario before = desk.onset().before(desk.baseline(), point);
            teams.put("kept-" + (teams.size() - 1), desk.onset().run(before, point));
        }
        Long typical = room.answer()
                .filter(answer -> answer.stage() == AnswerStage.REFINED
                        && answer.question().now().equals(desk.now()))
                .map(LiveAnswer::typicalSeed)
                .orElse(null);
        SavedSession saved = saved(folder.resolve("runs"), teams, desk, typical);
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

    /** Take up a saved session, or only look whether that can be done; tells how many questions of this one it would replace. */
    private void open(Context request) {
        filter.requireKey(request);
        MessageFields fields =
                new MessageFields("file", Json.body(request, LARGEST_FILE), Set.of("name", "text", "check"));
        boolean check = fields.flag("check");
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        try {
            SessionFile file =
                    SessionFile.read(fields.text("name", LONGEST_NAME), fields.text("text", LARGEST_TEXT), scenarios);
            tree.put("answered", room.question().rounds().size());
            if (!check) {
                room.open(file.debrief());
            }
        } catch (Rejected wrong) {
            Json.tell(tree, wrong);
        }
        Json.respond(request, 200, tree);
    }

    private SavedSession saved(
            Path parent, Map<String, TeamScenario> teams, RoomSettings desk, @Nullable Long typical) {
        try {
            return SavedSession.save(
                    parent,
                    teams,
                    desk.onset(),
                    desk.seed(),
                    typical,
                    Debrief.of(room).tree().toString());
        } catch (IOException unwritable) {
            StoreException line = StoreException.of("save the session in", parent, unwritable);
            throw new Refused(NOT_STORED, String.valueOf(line.getMessage()));
        }
    }
}
