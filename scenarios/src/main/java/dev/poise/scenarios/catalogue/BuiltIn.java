package dev.poise.scenarios.catalogue;

/**
 * A scenario that comes with the program. Immutable.
 *
 * @param name its name, unique
 * @param kind what part of a situation it describes
 * @param about two sentences on what it shows
 * @param text the scenario as YAML
 */
public record BuiltIn(String name, Kind kind, String about, String text) {}
