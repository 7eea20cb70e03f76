package dev.poise.experiments.comparison;

/**
 * One of the two settings of a two by two.
 *
 * @param name the dotted name
 * @param label a few words for people
 * @param low the lower value as text
 * @param high the higher value as text
 */
public record Factor(String name, String label, String low, String high) {}
