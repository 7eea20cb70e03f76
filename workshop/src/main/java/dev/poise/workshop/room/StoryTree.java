package dev.poise.workshop.room;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Fan;
import dev.poise.team.events.Cause;
import dev.poise.workshop.story.Branch;
import dev.poise.workshop.story.FirstSign;
import dev.poise.workshop.story.Player;
import dev.poise.workshop.story.Sign;
import dev.poise.workshop.story.SignRecord;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.Turning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stories as the page gets them. */
public final class StoryTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final double TOLD_FROM = 0.005;
    private static final List<Metric> TIME = List.of(
            Metric.PO_TIME_DISCOVERY,
            Metric.PO_TIME_STAKEHOLDERS,
            Metric.PO_TIME_REFINEMENT,
            Metric.PO_TIME_CEREMONIES,
            Metric.PO_TIME_QUESTIONS,
            Metric.PO_TIME_TECHNICAL,
            Metric.PO_TIME_INCIDENTS,
            Metric.PO_TIME_LEARNING);

    private StoryTree() {}

    /**
     * Write a story.
     *
     * @param story what was told
     */
    public static ObjectNode of(Story story) {
        int change = story.plan().sprint();
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", change);
        AnswerTree.put(tree, "before", story.plan().team().settings().number(INVOLVEMENT));
        AnswerTree.put(tree, "after", story.plan().change().set().getOrDefault(INVOLVEMENT, Double.NaN));
        tree.put("runs", Story.ended(story).size());
        tree.put("window", SignRecord.WINDOW);
        tree.put("rank", story.rank());
        tree.put("seed", Long.toString(story.seed()));
        tree.put("digest", story.digest());
        tree.put("atRisk", story.atRisk());
        tree.put("end", AnswerTree.rounded(story.run().get(Metric.PO_EXHAUSTION)));
        tree.put("firstAtRisk", SignRecord.firstAtRisk(story.run(), change));
        tree.set("series", series(story.run(), story.plan().sprints()));
        tree.set("fan", AnswerTree.fan(story.fan()));
        tree.set("story", AnswerTree.story(story.sprints()));
        tree.set("weekBefore", week(story.run(), change - 1));
        tree.set("weekAfter", week(story.run(), Math.min(story.plan().sprints(), change + 2)));
        tree.set("productOwnerCauses", causes(story.productOwnerCauses()));
        tree.set("teamCauses", causes(story.teamCauses()));
        FirstSign.of(story.run(), story.signs(), change).ifPresent(first -> tree.set("firstSign", firstSign(first)));
        Set<Sign> better = SignRecord.betterThanChance(story.signs());
        ArrayNode signs = tree.putArray("signs");
        for (SignRecord record : story.signs()) {
            signs.addObject()
                    .put("sign", record.sign().name())
                    .put("first", record.sign().first(story.run(), change))
                    .put("hits", record.hits())
                    .put("atRisk", record.atRisk())
                    .put("falseAlarms", record.falseAlarms())
                    .put("notAtRisk", record.notAtRisk())
                    .put("judged", record.canBeJudged())
                    .put("better", better.contains(record.sign()));
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
        tree.set("series", series(branch.run(), sprints));
        tree.put("atRisk", branch.atRisk());
        tree.put("runs", branch.runs());
        tree.set("fan", AnswerTree.fan(branch.fan()));
        tree.set("difference", AnswerTree.contrast(branch.contrast()));
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
        ArrayNode points = tree.putArray("points");
        for (Turning.Point point : turning.points()) {
            ObjectNode one = points.addObject();
            one.put("sprint", point.sprint());
            one.set("band", band(point.end()));
            one.put("atRisk", point.atRisk());
        }
        return tree;
    }

    /**
     * Write how far the played run has got.
     *
     * @param scene the newest scene
     * @param sprints how many are measured
     */
    public static ObjectNode of(Player.Scene scene, int sprints) {
        ObjectNode tree = NODES.objectNode();
        tree.put("play", scene.number());
        tree.put("sprint", scene.sprint());
        tree.put("ended", scene.ended());
        tree.put("digest", scene.digest());
        tree.put("failure", scene.failure());
        RunMetrics metrics = scene.metrics();
        if (metrics != null) {
            int played = Math.min(sprints, scene.sprint());
            tree.set("series", series(metrics, played));
            if (played > 0) {
                tree.set("week", week(metrics, played));
            }
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

    private static ObjectNode series(RunMetrics run, int sprints) {
        ObjectNode tree = NODES.objectNode();
        for (Metric metric : Player.Scene.followed()) {
            ArrayNode values = tree.putArray(metric.id());
            double[] all = run.series(metric);
            for (int i = 0; i < sprints; i++) {
                if (Double.isFinite(all[i])) {
                    values.add(AnswerTree.rounded(all[i]));
                } else {
                    values.addNull();
                }
            }
        }
        return tree;
    }

    /** Write a sprint of the Product Owner as hours of a day by what they went into. */
    private static ObjectNode week(RunMetrics run, int sprint) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", sprint);
        double hours = run.series(Metric.PO_HOURS_PER_DAY)[sprint - 1];
        AnswerTree.put(tree, "hours", hours);
        ObjectNode parts = tree.putObject("parts");
        for (Metric metric : TIME) {
            AnswerTree.put(parts, metric.id(), run.series(metric)[sprint - 1] * hours);
        }
        return tree;
    }

    private static ObjectNode firstSign(FirstSign first) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", first.sprint());
        ArrayNode signs = tree.putArray("signs");
        first.signs().forEach(sign -> signs.add(sign.name()));
        tree.set("then", week(first.then()));
        tree.set("before", week(first.before()));
        return tree;
    }

    private static ObjectNode week(FirstSign.Week week) {
        ObjectNode tree = NODES.objectNode();
        AnswerTree.put(tree, "hours", week.hours());
        AnswerTree.put(tree, "users", week.users());
        AnswerTree.put(tree, "answer", week.answer());
        return tree;
    }

    private static ArrayNode causes(Map<Cause, Double> causes) {
        ArrayNode tree = NODES.arrayNode();
        causes.entrySet().stream()
                .filter(cause -> Math.abs(cause.getValue()) >= TOLD_FROM)
                .sorted(java.util.Comparator.comparingDouble(cause -> -cause.getValue()))
                .forEach(cause -> tree.addObject()
                        .put("cause", cause.getKey().name())
                        .put("amount", AnswerTree.rounded(cause.getValue())));
        return tree;
    }
}
