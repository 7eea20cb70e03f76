package dev.poise.experiments.study.analysis;

/**
 * How far a search had got after a generation.
 *
 * @param generation number of the generation, from 0
 * @param candidates how many points had been looked at
 * @param front how many of them were on the front of their averages
 * @param hypervolume what that front dominated, over the box that the averages of the first generation span; the reference point is the worst of
 *     these in every objective
 */
public record GenerationRow(int generation, int candidates, int front, double hypervolume) {}
