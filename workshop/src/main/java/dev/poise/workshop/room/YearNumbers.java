package dev.poise.workshop.room;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.workshop.story.LeverEffects.People;
import dev.poise.workshop.story.Player;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers of one year of a story, as the page gets them. */
final class YearNumbers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<Metric> TIME = List.of(
            Metric.PO_TIME_DISCOVERY,
            Metric.PO_TIME_STAKEHOLDERS,
            Metric.PO_TIME_REFINEMENT,
            Metric.PO_TIME_CEREMONIES,
            Metric.PO_TIME_QUESTIONS,
            Metric.PO_TIME_TECHNICAL,
            Metric.PO_TIME_INCIDENTS,
            Metric.PO_TIME_LEARNING);

    private YearNumbers() {}

    /** Get how exhausted people are at the end. */
    static double end(RunMetrics run, People people) {
        return run.get(people == People.PRODUCT_OWNER ? Metric.PO_EXHAUSTION : Metric.BURNOUT_EXHAUSTION);
    }

    /** Get the Product Owner's hours of a day in a sprint, from 1. */
    static double hours(RunMetrics run, int sprint) {
        return run.series(Metric.PO_HOURS_PER_DAY)[sprint - 1];
    }

    /** Get those of them with users. */
    static double users(RunMetrics run, int sprint) {
        return run.series(Metric.PO_TIME_DISCOVERY)[sprint - 1] * hours(run, sprint);
    }

    /** Write what is followed, sprint by sprint. */
    static ObjectNode series(RunMetrics run, int sprints) {
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
    static ObjectNode day(RunMetrics run, int sprint) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", sprint);
        double hours = hours(run, sprint);
        AnswerTree.put(tree, "hours", hours);
        ObjectNode parts = tree.putObject("parts");
        for (Metric metric : TIME) {
            AnswerTree.put(parts, metric.id(), run.series(metric)[sprint - 1] * hours);
        }
        return tree;
    }
}
