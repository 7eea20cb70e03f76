package dev.poise.experiments.study.plan;

/**
 * One run of a study. Immutable.
 *
 * @param id a hash of model, scenario and seed: equal runs of equal models have equal ids, in any study
 * @param point where
 * @param replication which one, from 0
 * @param seed the seed of every draw
 */
public record PlannedRun(String id, DesignPoint point, int replication, long seed) {}
