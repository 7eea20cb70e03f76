package dev.poise.experiments.study.file;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the schema of study files says of worlds. */
final class WorldSchema {
    private WorldSchema() {}

    /** Describe the factor. */
    static void describe(ObjectNode world) {
        StudySchema.closed(world).put("description", "Plausible worlds, in each of which every lever is looked at.");
        ObjectNode from = world.putObject("properties");
        StudySchema.whole(from.putObject("plausible"), WorldReader.MIN_WORLDS, DesignReader.MAX_LEVELS)
                .put(
                        "description",
                        "How many worlds: drawn from the ranges of all constants, and kept where the reference team is like measured ones.");
        from.putObject("seed").put("type", "integer").put("description", "Of the draws (default: 1).");
        from.putObject("file")
                .put("type", "string")
                .put("description", "A table with a world in each line and a constant in each column.");
        ArrayNode some = world.putArray("anyOf");
        List.of("plausible", "file")
                .forEach(way -> some.addObject().putArray("required").add(way));
    }
}
