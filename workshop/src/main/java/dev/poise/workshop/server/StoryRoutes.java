package dev.poise.workshop.server;

import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.guess.Countdown;
import dev.poise.workshop.guess.QuestionKind;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.room.StoryQuestion;
import dev.poise.workshop.room.StoryTree;
import dev.poise.workshop.room.TurnTree;
import dev.poise.workshop.story.Player;
import dev.poise.workshop.story.Severity;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.StoryPlan;
import dev.poise.workshop.story.StoryTeller;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the trainer's story asks for. One story at a time; who comes while another is being told is asked to wait. */
final class StoryRoutes {
    private static final long MAX_SEED = (1L << 53) - 1;
    private static final List<String> ACTIONS = List.of("play", "pause", "resume", "stop", "pace", StoryChanges.CHANGE);
    private static final int FASTEST = 16;
    private static final int DEFAULT_PACE = 2;
    private static final String SPRINT = "sprint";
    private static final String SEVERITY = "severity";
    private static final String OUTCOME = "outcome";

    private final RequestFilter filter;
    private final StoryTeller teller;
    private final StoryStage stage;
    private final Room room;
    private final StoryChanges changes = new StoryChanges();
    private final Semaphore oneAtATime = new Semaphore(1);
    private volatile @Nullable Story story;

    private StoryRoutes(RequestFilter filter, StoryTeller teller, StoryStage stage, Room room) {
        this.filter = filter;
        this.teller = teller;
        this.stage = stage;
        this.room = room;
    }

    static void add(RoutesConfig routes, RequestFilter filter, StoryTeller teller, StoryStage stage, Room room) {
        StoryRoutes own = new StoryRoutes(filter, teller, stage, room);
        routes.post("/api/story", own::tell);
        routes.post("/api/story/show", own::show);
        routes.post("/api/story/guess", own::guess);
        routes.post("/api/story/play", own::play);
        routes.post("/api/story/levers", own::levers);
        routes.post("/api/story/branch", own::branch);
        routes.post("/api/story/turning", own::turning);
        routes.get("/api/story/scenario", own::scenario);
    }

    /** Tell a story; the one that was told last is told again as it was, so that a page that is loaded anew can go on. */
    private void tell(Context request) {
        filter.requireKey(request);
        MessageFields fields =
                new MessageFields("story", Json.body(request), Set.of("scenario", StoryChanges.CHANGE, "seed"));
        TeamScenario team = changes.team(fields.object("scenario"));
        Intervention change = changes.change(team, fields.object(StoryChanges.CHANGE), 2);
        StoryPlan plan = new StoryPlan(team, change, fields.whole("seed", 0, MAX_SEED));
        Json.respond(request, 200, alone(() -> {
            Story last = story;
            if (last != null && last.plan().equals(plan)) {
                return StoryTree.of(last);
            }
            Story told = teller.tell(plan);
            story = told;
            room.question().closeStory();
            stage.clear();
            return StoryTree.of(told);
        }));
    }

    /** Show a step on the wall: what belongs to it, and nothing of a later one. */
    private void show(Context request) {
        filter.requireKey(request);
        Story told = told();
        MessageFields fields = new MessageFields("show", Json.body(request), Set.of("step", SEVERITY));
        stage.show(told, severity(fields), fields.oneOf("step", StoryTree.STEPS));
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    /** Which year: the typical one when nothing is said. */
    private static Severity severity(MessageFields fields) {
        return !fields.has(SEVERITY)
                ? Severity.TYPICAL
                : Severity.valueOf(fields.oneOf(SEVERITY, names(Severity.values())));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Ask the room what becomes of somebody's exhaustion, before it is played. */
    private void guess(Context request) {
        filter.requireKey(request);
        Story told = told();
        MessageFields fields = new MessageFields("guess", Json.body(request), Set.of(OUTCOME, "kind", "seconds"));
        String outcome = fields.oneOf(OUTCOME, List.of(Metric.PO_EXHAUSTION.id(), Metric.BURNOUT_EXHAUSTION.id()));
        Metric about = outcome.equals(Metric.PO_EXHAUSTION.id()) ? Metric.PO_EXHAUSTION : Metric.BURNOUT_EXHAUSTION;
        QuestionKind kind = QuestionKind.valueOf(fields.oneOf("kind", names(QuestionKind.values())));
        stage.forgetPlay();
        room.question().ask(StoryQuestion.of(told, about), kind, (int) fields.whole("seconds", 0, Countdown.MAX));
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    /** Try every change at a sprint. */
    private void levers(Context request) {
        filter.requireKey(request);
        StoryPlan plan = told().plan();
        MessageFields fields = new MessageFields("levers", Json.body(request), Set.of(SPRINT));
        int sprint = (int) fields.whole(SPRINT, plan.sprint(), plan.sprints());
        Json.respond(request, 200, alone(() -> stage.told("levers", TurnTree.of(teller.levers(plan, sprint)))));
    }

    /** Branch at a sprint; sprint 0 is a team that was another one from its first day on. */
    private void branch(Context request) {
        filter.requireKey(request);
        Story told = told();
        MessageFields fields = new MessageFields("branch", Json.body(request), Set.of(StoryChanges.CHANGE, SEVERITY));
        JsonNode change = fields.object(StoryChanges.CHANGE);
        int replication = told.year(severity(fields)).replication();
        StoryPlan plan = told.plan();
        if (change.path(SPRINT).asInt(-1) == 0) {
            Map<String, Double> set = changes.fromTheStart(change);
            Json.respond(
                    request,
                    200,
                    alone(() -> stage.told(
                            "branch", TurnTree.of(teller.otherwise(plan, replication, set), plan.sprints()))));
            return;
        }
        Intervention branch = changes.change(plan.team(), change, plan.sprint());
        Json.respond(
                request,
                200,
                alone(() ->
                        stage.told("branch", TurnTree.of(teller.branch(plan, replication, branch), plan.sprints()))));
    }

    private void turning(Context request) {
        filter.requireKey(request);
        StoryPlan plan = told().plan();
        MessageFields fields = new MessageFields("turning", Json.body(request), Set.of(StoryChanges.CHANGE));
        Intervention change = changes.change(plan.team(), fields.object(StoryChanges.CHANGE), plan.sprint());
        Json.respond(request, 200, alone(() -> TurnTree.of(teller.turning(plan, change.set()))));
    }

    private void play(Context request) {
        filter.requireKey(request);
        Story told = told();
        Player player = stage.player();
        MessageFields fields = new MessageFields("play", Json.body(request), Set.of("action", "pace", "set", SEVERITY));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        switch (fields.oneOf("action", ACTIONS)) {
            case "play" -> {
                room.question().stop();
                tree.put(
                        "play",
                        player.play(
                                told.plan().scenario(),
                                told.year(severity(fields)).seed(),
                                pace(fields)));
            }
            case "pause" -> player.pause();
            case "resume" -> player.resume();
            case "pace" -> player.pace(pace(fields));
            case StoryChanges.CHANGE -> steer(told, fields, tree);
            default -> player.stop();
        }
        Json.respond(request, 200, tree);
    }

    private static int pace(MessageFields fields) {
        return fields.has("pace") ? (int) fields.whole("pace", 1, FASTEST) : DEFAULT_PACE;
    }

    /** Change the run that is being played; it is written down when. */
    private void steer(Story told, MessageFields fields, ObjectNode tree) {
        Map<String, Double> set =
                changes.during(Horizon.of(told.plan().team().settings()).sprints(), fields.object("set"));
        Intervention change = stage.player()
                .change(set)
                .orElseThrow(() -> new Refused(409, "no run is being played, or none of its days is left"));
        tree.put(SPRINT, change.sprint())
                .put("day", change.day())
                .put("play", stage.player().number());
    }

    /** Give the played year as a scenario file, with every change on the way, so that the command can run it again. */
    private void scenario(Context request) {
        filter.requireKey(request);
        Story told = told();
        Player.Played played = stage.player()
                .played()
                .orElseGet(() -> new Player.Played(
                        told.plan().scenario(), told.year(Severity.TYPICAL).seed()));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("yaml", ScenarioWriter.yaml(played.scenario(), "", ScenarioWriter.Extent.EVERYTHING));
        tree.put("command", "./poise run story.yaml --seed " + played.seed());
        tree.put("digest", stage.digest());
        Json.respond(request, 200, tree);
    }

    private Story told() {
        Story told = story;
        if (told == null) {
            throw new Refused(409, "no story was told yet");
        }
        return told;
    }

    private ObjectNode alone(Supplier<ObjectNode> work) {
        if (!oneAtATime.tryAcquire()) {
            throw new Refused(429, "another story is being told; wait for it");
        }
        try {
            return work.get();
        } finally {
            oneAtATime.release();
        }
    }
}
