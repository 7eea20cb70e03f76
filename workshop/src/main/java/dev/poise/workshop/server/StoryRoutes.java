package dev.poise.workshop.server;

import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.settings.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.Fields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.room.StoryTree;
import dev.poise.workshop.room.Topic;
import dev.poise.workshop.story.Player;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.StoryPlan;
import dev.poise.workshop.story.StoryTeller;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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
    private static final long MOST_SEED = (1L << 53) - 1;
    private static final int MOST_SPRINTS = 52;
    private static final List<String> ACTIONS = List.of("play", "pause", "resume", "stop");
    private static final double SPRINTS_PER_SECOND = 2;

    private final Guard guard;
    private final StoryTeller teller;
    private final Player player;
    private final Scenarios scenarios = new Scenarios();
    private final Semaphore oneAtATime = new Semaphore(1);
    private volatile @Nullable Story story;

    private StoryRoutes(Guard guard, StoryTeller teller, Player player) {
        this.guard = guard;
        this.teller = teller;
        this.player = player;
    }

    static void add(RoutesConfig routes, Guard guard, StoryTeller teller, Player player) {
        StoryRoutes own = new StoryRoutes(guard, teller, player);
        routes.post("/api/story", own::tell);
        routes.post("/api/story/play", own::play);
        routes.post("/api/story/branch", own::branch);
        routes.post("/api/story/turning", own::turning);
        routes.get("/api/story/scenario", own::scenario);
    }

    /** Make the player that tells everybody what is on. */
    static Player player(Audience audience) {
        return new Player(scene -> {
            String json = StoryTree.of(scene, MOST_SPRINTS).toString();
            audience.tell(Topic.CONTROL, "scene", json);
        });
    }

    private void tell(Context request) {
        guard.requireKey(request);
        Fields fields = new Fields("story", Json.body(request), Set.of("scenario", "change", "seed"));
        TeamScenario team = scenarios.resolve("scenario", fields.object("scenario"));
        Intervention change = change(team, fields.object("change"), 2);
        StoryPlan plan = new StoryPlan(team, change.sprint(), change, fields.whole("seed", 0, MOST_SEED));
        Json.respond(request, 200, alone(() -> {
            Story told = teller.tell(plan);
            story = told;
            return StoryTree.of(told);
        }));
    }

    private void branch(Context request) {
        guard.requireKey(request);
        Story told = told();
        Fields fields = new Fields("branch", Json.body(request), Set.of("change"));
        Intervention change =
                change(told.plan().team(), fields.object("change"), told.plan().sprint());
        Json.respond(
                request,
                200,
                alone(() -> StoryTree.of(
                        teller.branch(told.plan(), told.replication(), change),
                        told.plan().sprints())));
    }

    private void turning(Context request) {
        guard.requireKey(request);
        Story told = told();
        Fields fields = new Fields("turning", Json.body(request), Set.of("change"));
        Intervention change =
                change(told.plan().team(), fields.object("change"), told.plan().sprint());
        Json.respond(request, 200, alone(() -> StoryTree.of(teller.turning(told.plan(), change.set()))));
    }

    private void play(Context request) {
        guard.requireKey(request);
        Story told = told();
        Fields fields = new Fields("play", Json.body(request), Set.of("action"));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        switch (fields.oneOf("action", ACTIONS)) {
            case "play" -> tree.put("play", player.play(told.plan().scenario(), told.seed(), SPRINTS_PER_SECOND));
            case "pause" -> player.pause();
            case "resume" -> player.resume();
            default -> player.stop();
        }
        Json.respond(request, 200, tree);
    }

    /** Give the played run as a scenario file, so that the command can run it again. */
    private void scenario(Context request) {
        guard.requireKey(request);
        Story told = told();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("yaml", ScenarioWriter.yaml(told.plan().scenario(), "", ScenarioWriter.Extent.EVERYTHING));
        tree.put("command", "poise run story.yaml --seed " + told.seed());
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

    /** Read a change: checked as an intervention of a scenario file is. */
    private Intervention change(TeamScenario team, JsonNode tree, int earliest) {
        Fields fields = new Fields("change", tree, Set.of("sprint", "set"));
        Settings settings = team.settings();
        int last = (int) settings.number("sprints");
        int sprint = (int) fields.whole("sprint", earliest, last);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("sprints", last);
        document.putArray("interventions")
                .addObject()
                .put("at", "sprint " + sprint)
                .set("set", fields.object("set"));
        ScenarioResult result = scenarios.resolver().resolveText("change.json", document.toString());
        if (result instanceof ScenarioResult.Loaded loaded) {
            Map<String, Double> set = loaded.scenario().interventions().get(0).set();
            return new Intervention(sprint, 1, set);
        }
        throw new Rejected(List.of(((ScenarioResult.Problems) result).describe().split("\n")));
    }
}
