package dev.poise.experiments.study;

import dev.poise.metrics.Metric;
import java.util.List;

/**
 * What is kept of each run.
 *
 * @param perRun metrics over the whole run, in the order of the catalogue
 * @param perSprint metrics sprint by sprint, in the order of the catalogue
 * @param people whether a row per person and sprint is kept
 * @param items whether a row per item is kept
 * @param traces the share of runs whose event log is kept, 0..1
 */
public record Outputs(List<Metric> perRun, List<Metric> perSprint, boolean people, boolean items, double traces) {
    /** Copies the lists. */
    public Outputs {
        perRun = List.copyOf(perRun);
        perSprint = List.copyOf(perSprint);
    }
}
