package dev.poise.scenarios;

import dev.poise.scenarios.problem.Place;

/**
 * Where the value of a setting came from. Immutable.
 *
 * @param setting the dotted name
 * @param value the value as text
 * @param standard the reference team's value as text
 * @param place the file, built-in scenario or option that had the last word
 */
public record Origin(String setting, String value, String standard, Place place) {}
