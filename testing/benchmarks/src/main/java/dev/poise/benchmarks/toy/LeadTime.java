package dev.poise.benchmarks.toy;

/**
 * What one run of the toy team comes to.
 *
 * @param stories stories that were done before the end
 * @param meanHours their mean time from arrival to done, in hours
 * @param events events, or messages, that the run went through
 */
public record LeadTime(long stories, double meanHours, long events) {}
