package dev.poise.kernel;

/**
 * Which run this is, so that a failure can be reproduced.
 *
 * @param scenario the name of what is run
 * @param seed the seed of every draw in the run
 */
public record RunLabel(String scenario, long seed) {}
