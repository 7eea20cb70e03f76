package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the show view, the page on the projector, shows while no question is asked. Immutable.
 *
 * @param view {@code four} charts, one outcome by its name or why it differs ({@code why.} and its name), {@code teams} side by side, {@code news} of a typical team, how to
 *     {@code join}, or the {@code story}
 * @param sprint the sprint that is looked at, from 1; 0 for none
 * @param linked whether teams side by side have the same conditions
 * @param step the step of the story, from 0
 * @param language the language of whoever chose
 */
public record Wall(String view, int sprint, boolean linked, int step, String language) {
    /** The names of all views. */
    public static final List<String> VIEWS = Stream.concat(
                    Stream.of("four", "teams", "news", "join", "story"),
                    Outcomes.FOUR.stream().map(Metric::id).flatMap(id -> Stream.of(id, "why." + id)))
            .toList();

    private static final int MAX_SPRINTS = 10_000;
    private static final int MAX_STEP = 5;

    /**
     * Read it from a message.
     *
     * @param tree the message
     * @throws Rejected when a field is missing, unknown or out of its range
     */
    public static Wall of(JsonNode tree) {
        MessageFields fields = new MessageFields("wall", tree, Set.of("view", "sprint", "linked", "step", "language"));
        return new Wall(
                fields.oneOf("view", VIEWS),
                (int) fields.whole("sprint", 0, MAX_SPRINTS),
                fields.flag("linked"),
                (int) fields.whole("step", 0, MAX_STEP),
                fields.oneOf("language", Language.LANGUAGES));
    }

    ObjectNode tree() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("view", view)
                .put("sprint", sprint)
                .put("linked", linked)
                .put("step", step)
                .put("language", language);
    }
}
