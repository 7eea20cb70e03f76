package dev.poise.experiments.comparison;

/**
 * Where numbers come from and how to get them again. Immutable.
 *
 * @param version of the program
 * @param modelVersion of the model; results of different ones are not to be mixed
 * @param seed the master seed
 * @param replications how many runs of each scenario were asked for
 * @param sprints measured sprints of the first scenario
 * @param engine what processed the calendar
 * @param digest of the effective scenarios, hexadecimal; equal settings give equal digests
 * @param command the command line that gives the same numbers
 * @param jdk the Java runtime
 * @param os the operating system and its processor architecture
 * @param date the day it was run, ISO 8601
 */
public record Provenance(
        String version,
        String modelVersion,
        long seed,
        int replications,
        int sprints,
        String engine,
        String digest,
        String command,
        String jdk,
        String os,
        String date) {}
