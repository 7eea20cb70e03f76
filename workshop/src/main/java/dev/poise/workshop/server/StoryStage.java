package dev.poise.workshop.server;

import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.StoryTree;
import dev.poise.workshop.room.Topic;
import dev.poise.workshop.story.Player;
import dev.poise.workshop.story.Severity;
import dev.poise.workshop.story.Story;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the wall may have of a story: the step that is shown, the year that is played, what was tried. A step that was not shown yet, and
 * the end of a year that was not played yet, are in none of its messages. Thread-safe.
 */
final class StoryStage implements AutoCloseable {
    private static final int MAX_SPRINTS = 52;
    private static final String SCENE = "scene";

    private final Audience audience;
    private final Player player;
    private @Nullable Story story;
    private Severity severity = Severity.TYPICAL;
    private String step = StoryTree.STEPS.get(0);
    private boolean played;
    private String digest = "";
    /** The number of the newest play that the wall has nothing to do with any more. */
    private long forgotten;

    StoryStage(Audience audience) {
        this.audience = audience;
        player = new Player(this::onScene);
    }

    Player player() {
        return player;
    }

    /** Get the digest of the year that was played last, empty before it has ended. */
    synchronized String digest() {
        return digest;
    }

    /** Take everything from the wall. */
    void clear() {
        forget(null);
        for (String type : new String[] {"story", "branch", "levers"}) {
            audience.tell(Topic.SHOW, type, "null");
        }
    }

    /** Stop what is played, and take it from the wall: it is guessed first. */
    void forgetPlay() {
        forget(shown());
    }

    private synchronized @Nullable Story shown() {
        return story;
    }

    private void forget(@Nullable Story next) {
        player.stop(); // may wait for a scene that is being told, so not while this is locked
        long number = player.number();
        synchronized (this) {
            story = next;
            played = false;
            digest = "";
            forgotten = number;
            audience.tell(Topic.SHOW, SCENE, "null");
            tell();
        }
    }

    /** Show a step. */
    synchronized void show(Story told, Severity which, String what) {
        Story before = story;
        if (which != severity || before == null || !before.plan().equals(told.plan())) {
            played = false;
        }
        story = told;
        severity = which;
        step = what;
        tell();
    }

    private void tell() {
        Story told = story;
        if (told != null) {
            audience.tell(
                    Topic.SHOW,
                    "story",
                    StoryTree.wall(told, severity, step, played).toString());
        }
    }

    /** Tell the wall what was tried. */
    ObjectNode told(String type, ObjectNode tree) {
        audience.tell(Topic.SHOW, type, tree.toString());
        return tree;
    }

    private synchronized void onScene(Player.Scene scene) {
        String json = StoryTree.of(scene, MAX_SPRINTS).toString();
        audience.tell(Topic.CONTROL, SCENE, json);
        if (scene.number() <= forgotten) {
            return;
        }
        audience.tell(Topic.SHOW, SCENE, json);
        if (scene.ended() && scene.failure().isEmpty()) {
            digest = scene.digest();
            played = !player.isSteered();
            tell();
        }
    }

    @Override
    public void close() {
        player.close();
    }
}
