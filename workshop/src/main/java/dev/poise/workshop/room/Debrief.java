package dev.poise.workshop.room;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a room looks back on: the questions with their guesses, and the desk with its kept points. */
public final class Debrief {
    private Debrief() {}

    /**
     * Write it.
     *
     * @param room the room
     */
    public static ObjectNode of(Room room) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set("rounds", GuessTree.rounds(room.rounds()));
        room.desk().ifPresent(desk -> tree.set("desk", desk.tree()));
        return tree;
    }
}
