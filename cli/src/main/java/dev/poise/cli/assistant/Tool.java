package dev.poise.cli.assistant;

import java.util.List;
import java.util.Map;

/** Something an assistant may ask. Not thread-safe. */
interface Tool {

    /** Get its name. */
    String name();

    /** Get what it does, in a sentence or two for whoever chooses among tools. */
    String about();

    /** Get its arguments: a name with a part of a JSON Schema for each. None is required that is not named by {@link #required}. */
    Map<String, Object> arguments();

    /** Get the names of the arguments that have to be there. */
    default List<String> required() {
        return List.of();
    }

    /**
     * Answer.
     *
     * @param asked the arguments; a tool asks for all of them, then calls {@link Arguments#requireSound}
     * @return the answer
     * @throws ToolException when there is none, for a reason the one who asked can do something about
     */
    ToolAnswer call(Arguments asked);
}
