package dev.poise.experiments.study.analysis;

/**
 * A run that failed.
 *
 * @param run its id
 * @param point number of the point
 * @param replication which one
 * @param seed its seed
 * @param message what happened, in one line
 * @param command the command line that repeats it, from within the folder of the study
 */
public record FailureRow(String run, int point, int replication, long seed, String message, String command) {}
