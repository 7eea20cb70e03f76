package dev.poise.workshop.server;

import dev.poise.metrics.Horizon;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.MessageFields;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the trainer's story asks for. One story at a time; who comes while another is being told is asked to wait. */
final class StoryRoutes {
    private static final long MAX_SEED = (1L << 53) - 1;
    private static final int MAX_SPRINTS = 52;
    private static final List<String> ACTIONS = List.of("play", "pause", "resume", "stop", "pace", "change");
    private static final int FASTEST = 16;
    private static final int DEFAULT_PACE = 2;

    private static final String CHANGE = "change";
    /** What a branch may not change, because it is compared sprint by sprint. */
    private static final Set<String> LENGTH = Set.of("sprints", "warmup.sprints", "sprint.days");

    private final RequestFilter filter;
    private final StoryTeller teller;
    private final Player player;
    private final Audience audience;
    private final Scenarios scenarios = new Scenarios();
    private final Semaphore oneAtATime = new Semaphore(1);
    private volatile @Nullable Story story;

    private StoryRoutes(RequestFilter filter, StoryTeller teller, Player player, Audience audience) {
        this.audience = audience;
        this.filter = filter;
        this.teller = teller;
        this.player = player;
    }

    static void add(RoutesConfig routes, RequestFilter filter, StoryTeller teller, Player player, Audience audience) {
        StoryRoutes own = new StoryRoutes(filter, teller, player, audience);
        routes.post("/api/story", own::tell);
        routes.post("/api/story/play", own::play);
        routes.post("/api/story/branch", own::branch);
        routes.post("/api/story/turning", own::turning);
        routes.get("/api/story/scenario", own::scenario);
    }

    /** Make the player that tells everybody what is on. */
    static Player player(Audience audience) {
        return new Player(scene -> {
            String json = StoryTree.of(scene, MAX_SPRINTS).toString();
            audience.tell(Topic.CONTROL, "scene", json);
            audience.tell(Topic.SHOW, "scene", json);
        });
    }

    private void tell(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("story", Json.body(request), Set.of("scenario", CHANGE, "seed"));
        TeamScenario team = scenarios.resolve("scenario", fields.object("scenario"));
        Intervention change = change(team, fields.object(CHANGE), 2);
        StoryPlan plan = new StoryPlan(team, change.sprint(), change, fields.whole("seed", 0, MAX_SEED));
        Json.respond(request, 200, alone(() -> {
            Story told = teller.tell(plan);
            story = told;
            return shown("story", StoryTree.of(told));
        }));
    }

    /** Tell the show view as well, which shows it when the trainer wants it to. */
    private ObjectNode shown(String type, ObjectNode tree) {
        audience.tell(Topic.SHOW, type, tree.toString());
        return tree;
    }

    /** Branch at a sprint; sprint 0 is a team that was another one from its first day on. */
    private void branch(Context request) {
        filter.requireKey(request);
        Story told = told();
        MessageFields fields = new MessageFields("branch", Json.body(request), Set.of(CHANGE));
        JsonNode change = fields.object(CHANGE);
        StoryPlan plan = told.plan();
        if (change.path("sprint").asInt(-1) == 0) {
            Map<String, Double> set = fromTheStart(change);
            Json.respond(
                    request,
                    200,
                    alone(() -> shown(
                            "branch", StoryTree.of(teller.otherwise(plan, told.replication(), set), plan.sprints()))));
            return;
        }
        Intervention branch = change(plan.team(), change, plan.sprint());
        Json.respond(
                request,
                200,
                alone(() -> shown(
                        "branch", StoryTree.of(teller.branch(plan, told.replication(), branch), plan.sprints()))));
    }

    private void turning(Context request) {
        filter.requireKey(request);
        Story told = told();
        MessageFields fields = new MessageFields("turning", Json.body(request), Set.of(CHANGE));
        Intervention change =
                change(told.plan().team(), fields.object(CHANGE), told.plan().sprint());
        Json.respond(request, 200, alone(() -> StoryTree.of(teller.turning(told.plan(), change.set()))));
    }

    private void play(Context request) {
        filter.requireKey(request);
        Story told = told();
        MessageFields fields = new MessageFields("play", Json.body(request), Set.of("action", "pace", "set"));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        switch (fields.oneOf("action", ACTIONS)) {
            case "play" -> tree.put("play", player.play(told.plan().scenario(), told.seed(), pace(fields)));
            case "pause" -> player.pause();
            case "resume" -> player.resume();
            case "pace" -> player.pace(pace(fields));
            case "change" -> steer(told, fields, tree);
            default -> player.stop();
        }
        Json.respond(request, 200, tree);
    }

    private static int pace(MessageFields fields) {
        return fields.has("pace") ? (int) fields.whole("pace", 1, FASTEST) : DEFAULT_PACE;
    }

    /** Change the run that is being played; it is written down when. */
    private void steer(Story told, MessageFields fields, ObjectNode tree) {
        Settings settings = told.plan().team().settings();
        Map<String, Double> set = during(Horizon.of(settings).sprints(), fields.object("set"));
        Intervention change = player.change(set)
                .orElseThrow(() -> new Refused(409, "no run is being played, or none of its days is left"));
        tree.put("sprint", change.sprint()).put("day", change.day()).put("play", player.number());
    }

    /** Give the played run as a scenario file, with every change on the way, so that the command can run it again. */
    private void scenario(Context request) {
        filter.requireKey(request);
        Story told = told();
        Player.Played played =
                player.played().orElse(new Player.Played(told.plan().scenario(), told.seed()));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("yaml", ScenarioWriter.yaml(played.scenario(), "", ScenarioWriter.Extent.EVERYTHING));
        tree.put("command", "./poise run story.yaml --seed " + played.seed());
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
        MessageFields fields = new MessageFields(CHANGE, tree, Set.of("sprint", "set"));
        int last = Horizon.of(team.settings()).sprints();
        int sprint = (int) fields.whole("sprint", earliest, last);
        return new Intervention(sprint, 1, during(last, fields.object("set")));
    }

    private Map<String, Double> during(int sprints, JsonNode set) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("sprints", sprints);
        document.putArray("interventions").addObject().put("at", "sprint 1").set("set", set);
        return checked(document).interventions().get(0).set();
    }

    /** Read settings that hold from the first day on: checked as a scenario file is. */
    private Map<String, Double> fromTheStart(JsonNode tree) {
        JsonNode set = new MessageFields(CHANGE, tree, Set.of("sprint", "set")).object("set");
        set.propertyNames().forEach(this::requireSetting);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        Map<String, Double> values = new TreeMap<>();
        for (String name : set.propertyNames()) {
            ObjectNode group = document;
            String[] parts = name.split("\\.", -1);
            for (int i = 0; i < parts.length - 1; i++) {
                group = group.withObjectProperty(parts[i]);
            }
            group.set(parts[parts.length - 1], set.get(name));
        }
        Settings settings = checked(document).settings();
        for (String name : set.propertyNames()) {
            if (LENGTH.contains(name)) {
                throw new Rejected(String.format(Locale.ROOT, "change.set: %s stays as it is in a branch", name));
            }
            values.put(name, settings.number(name));
        }
        return values;
    }

    /** Refuse what would be something else in a scenario file: a group of settings, or a word such as extends. */
    private void requireSetting(String name) {
        List<String> known = scenarios.resolver().vocabulary().catalogue().specs().stream()
                .map(ParameterSpec::name)
                .toList();
        if (!known.contains(name)) {
            String nearest = NearestName.to(name, known);
            throw new Rejected(String.format(
                    Locale.ROOT,
                    "change.set: found the unknown name %s, expected the dotted name of a setting%s",
                    QuotedText.plain(name),
                    nearest == null ? "" : "; did you mean " + nearest + "?"));
        }
    }

    private TeamScenario checked(ObjectNode document) {
        ScenarioResult result = scenarios.resolver().resolveText("change.json", document.toString());
        if (result instanceof ScenarioResult.Loaded loaded) {
            return loaded.scenario();
        }
        throw new Rejected(List.of(((ScenarioResult.Problems) result).describe().split("\n")));
    }
}
