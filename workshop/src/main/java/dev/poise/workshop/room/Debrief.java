package dev.poise.workshop.room;

import dev.poise.workshop.guess.Round;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a room looks back on: the questions with their guesses, and the desk with its kept points. Immutable.
 *
 * @param rounds the questions that were answered
 * @param desk the desk, null when nothing was set
 * @param takeAway what the group takes with it, in its own words; may be empty
 */
public record Debrief(List<Round> rounds, @Nullable RoomSettings desk, String takeAway) {
    /** The longest text that a group may take with it, in characters. */
    public static final int LONGEST_TAKE_AWAY = 4000;

    private static final int MAX_ROUNDS = 1000;
    private static final String ROUNDS = "rounds";
    private static final String DESK = "desk";
    private static final String TAKE_AWAY = "takeAway";

    /** Copies the list. */
    public Debrief {
        rounds = List.copyOf(rounds);
    }

    /**
     * Look back.
     *
     * @param room the room
     */
    public static Debrief of(Room room) {
        return new Debrief(room.question().rounds(), room.desk().orElse(null), room.takeAway());
    }

    /**
     * Read what was saved.
     *
     * @param tree what {@link #tree} gave
     * @param scenarios checks the scenarios in it
     * @throws Rejected when something is wrong with it; with a line for the rounds and one for each thing on the desk
     */
    public static Debrief of(JsonNode tree, Scenarios scenarios) {
        MessageFields fields = new MessageFields("session", tree, Set.of(ROUNDS, DESK, TAKE_AWAY));
        List<Round> rounds = RoundReader.of("round", fields.list(ROUNDS, MAX_ROUNDS));
        Optional<RoomSettings> desk =
                fields.has(DESK) ? Optional.of(RoomSettings.of(fields.object(DESK), scenarios)) : Optional.empty();
        String takeAway = fields.has(TAKE_AWAY) ? fields.text(TAKE_AWAY, LONGEST_TAKE_AWAY) : "";
        return new Debrief(rounds, desk.orElse(null), takeAway);
    }

    /** Write it. */
    public ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set(ROUNDS, GuessTree.rounds(rounds));
        if (desk != null) {
            tree.set(DESK, desk.tree());
        }
        tree.put(TAKE_AWAY, takeAway);
        return tree;
    }
}
