package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Arm;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.Series;
import dev.poise.readings.Reading;
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
        for (int i = 0; i < comparison.arms().size(); i++) {
            Arm arm = comparison.arms().get(i);
            ObjectNode team = teams.addObject();
            team.put("name", arm.name());
            ObjectNode outcomes = team.putObject("outcomes");
            for (Reading reading : Outcomes.FOUR) {
                ObjectNode outcome = outcomes.putObject(reading.id());
                outcome.set("summary", AnswerTree.summary(arm.summary(reading)));
                outcome.set("fan", AnswerTree.fan(arm.fan(Series.drawn(reading))));
                if (i > 0) {
                    outcome.set(
                            "difference",
                            AnswerTree.contrast(
                                    comparison.differences().get(i - 1).contrast(reading)));
                }
            }
        }
        return tree;
    }
}
