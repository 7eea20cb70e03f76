package dev.poise.experiments.comparison;

import dev.poise.settings.Entry;

/**
 * One of the two settings of a two by two.
 *
 * @param entry the setting
 * @param low the lower value
 * @param high the higher value
 */
public record Factor(Entry entry, double low, double high) {}
