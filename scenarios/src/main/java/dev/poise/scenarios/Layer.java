package dev.poise.scenarios;

import dev.poise.scenarios.draft.Draft;

/**
 * One file in the order in which files are put on each other.
 *
 * @param key the same for the same file, however it was named
 * @param name what to tell problems by
 * @param draft what it says
 */
record Layer(String key, String name, Draft draft) {}
