package dev.poise.parameters;

/**
 * A setting that came with a mechanism of a jar.
 *
 * @param spec its row
 */
public record AddedParameter(ParameterSpec spec) implements Parameter {}
