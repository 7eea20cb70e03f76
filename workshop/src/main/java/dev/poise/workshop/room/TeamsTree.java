package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.Series;
import dev.poise.metrics.Metric;
import java.util.List;
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
            add(teams, comparison, i);
        }
        return tree;
    }

    /**
     * Write teams of which each was compared with a baseline of its own, as they have different conditions on both sides.
     *
     * @param pairs comparisons of two scenarios each, at least one; the baseline of the first stands first
     */
    public static ObjectNode of(List<Comparison> pairs) {
        Comparison first = pairs.get(0);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("runs", first.provenance().replications());
        ArrayNode teams = tree.putArray("teams");
        add(teams, first, 0);
        for (Comparison pair : pairs.subList(1, pairs.size())) {
            ObjectNode outcomes = (ObjectNode) add(teams, pair, 1).get("outcomes");
            for (Metric metric : Outcomes.FOUR) {
                ((ObjectNode) outcomes.get(metric.id()))
                        .set("baselineFan", AnswerTree.fan(pair.baseline().fan(Series.drawn(metric))));
            }
        }
        return tree;
    }

    private static ObjectNode add(ArrayNode teams, Comparison comparison, int i) {
        Alternative alternative = comparison.alternatives().get(i);
        ObjectNode team = teams.addObject();
        team.put("name", alternative.name());
        ObjectNode outcomes = team.putObject("outcomes");
        for (Metric metric : Outcomes.FOUR) {
            Series series = Series.drawn(metric);
            ObjectNode outcome = outcomes.putObject(metric.id());
            outcome.set("summary", AnswerTree.summary(alternative.summary(metric)));
            outcome.set("fan", AnswerTree.fan(alternative.fan(series)));
            outcome.set("past", AnswerTree.fan(comparison.past(series)));
            if (i > 0) {
                outcome.set(
                        "difference",
                        AnswerTree.contrast(comparison.differences().get(i - 1).contrast(metric)));
            }
        }
        return team;
    }
}
