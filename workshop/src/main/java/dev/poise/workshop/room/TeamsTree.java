package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.Series;
import dev.poise.metrics.Metric;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Several teams side by side as a page gets them. The first is the one that the others are compared with. */
public final class TeamsTree {
    private TeamsTree() {}

    /**
     * Write a comparison.
     *
     * @param comparison what came out
     */
    public static ObjectNode of(Comparison comparison) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("runs", comparison.provenance().replications());
        ArrayNode teams = tree.putArray("teams");
        for (int i = 0; i < comparison.alternatives().size(); i++) {
            Alternative alternative = comparison.alternatives().get(i);
            ObjectNode team = teams.addObject();
            team.put("name", alternative.name());
            ObjectNode outcomes = team.putObject("outcomes");
            for (Metric metric : Outcomes.FOUR) {
                ObjectNode outcome = outcomes.putObject(metric.id());
                outcome.set("summary", AnswerTree.summary(alternative.summary(metric)));
                outcome.set("fan", AnswerTree.fan(alternative.fan(Series.drawn(metric))));
                if (i > 0) {
                    outcome.set(
                            "difference",
                            AnswerTree.contrast(
                                    comparison.differences().get(i - 1).contrast(metric)));
                }
            }
        }
        return tree;
    }
}
