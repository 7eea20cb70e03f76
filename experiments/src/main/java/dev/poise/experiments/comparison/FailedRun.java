package dev.poise.experiments.comparison;

/**
 * A run that failed. It costs nothing but itself.
 *
 * @param scenario the name of the scenario
 * @param replication which one, from 0
 * @param seed the seed of that run
 * @param message what happened, in one line
 * @param command the command line that reproduces it; empty when there is none
 */
public record FailedRun(String scenario, int replication, long seed, String message, String command) {}
