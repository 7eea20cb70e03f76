package dev.poise.workshop.room;

import dev.poise.statistics.Fan;
import dev.poise.workshop.story.Branch;
import dev.poise.workshop.story.Lever;
import dev.poise.workshop.story.LeverEffect;
import dev.poise.workshop.story.LeverEffects;
import dev.poise.workshop.story.Turning;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What would have been otherwise in a story, as the page and the wall get it. */
public final class TurnTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TurnTree() {}

    /**
     * Write what each change would have done.
     *
     * @param effects all of them
     */
    public static ObjectNode of(LeverEffects effects) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", effects.sprint());
        tree.put("pairs", effects.without().teams());
        tree.set("without", StoryTree.of20(effects.without()));
        ArrayNode all = tree.putArray("effects");
        for (LeverEffect effect : effects.all()) {
            ObjectNode one = all.addObject();
            one.put("name", effect.lever().name());
            one.put("whose", effect.lever().whose().name());
            one.put("fromStart", effect.fromTheStart());
            one.set("productOwner", AnswerTree.contrast(effect.productOwner()));
            one.set("developers", AnswerTree.contrast(effect.developers()));
            one.set("value", AnswerTree.contrast(effect.value()));
            one.set("risk", StoryTree.of20(effect.atRisk()));
        }
        ObjectNode said = tree.putObject("said");
        for (Lever.Whose whose : Lever.Whose.values()) {
            StoryTree.say(said, whose.name(), words -> words.turn(effects, whose));
        }
        return tree;
    }

    /**
     * Write a branch.
     *
     * @param branch what the other change did
     * @param sprints how many are measured
     */
    public static ObjectNode of(Branch branch, int sprints) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", branch.sprint());
        tree.set("series", YearNumbers.series(branch.run(), sprints));
        tree.set("risk", StoryTree.of20(branch.atRisk()));
        tree.set("productOwner", AnswerTree.contrast(branch.productOwner()));
        tree.set("developers", AnswerTree.contrast(branch.developers()));
        return tree;
    }

    /**
     * Write when it could still have been turned.
     *
     * @param turning the curve
     */
    public static ObjectNode of(Turning turning) {
        ObjectNode tree = NODES.objectNode();
        tree.put("runs", turning.runs());
        tree.set("without", band(turning.without()));
        tree.set("developersWithout", band(turning.developersWithout()));
        ArrayNode points = tree.putArray("points");
        for (Turning.Point point : turning.points()) {
            ObjectNode one = points.addObject();
            one.put("sprint", point.sprint());
            one.set("band", band(point.end()));
            one.set("developers", band(point.developers()));
            one.set("risk", StoryTree.of20(point.atRisk()));
        }
        return tree;
    }

    private static ArrayNode band(Fan.Band band) {
        ArrayNode tree = NODES.arrayNode();
        for (double value : new double[] {band.p05(), band.p25(), band.p50(), band.p75(), band.p95()}) {
            tree.add(AnswerTree.rounded(value));
        }
        return tree;
    }
}
