package dev.poise.experiments.comparison;

import dev.poise.parameters.ParameterSpec;

/**
 * One of the two settings of a two by two.
 *
 * @param spec the setting
 * @param low the lower value
 * @param high the higher value
 */
public record TwoByTwoFactor(ParameterSpec spec, double low, double high) {}
