package dev.poise.experiments.study;

import dev.poise.readings.Reading;
import java.util.List;

/**
 * What is kept of each run.
 *
 * @param perRun readings over the whole run, in the order of the dictionary
 * @param perSprint readings sprint by sprint, in the order of the dictionary
 * @param people whether a row per person and sprint is kept
 * @param items whether a row per item is kept
 * @param traces the share of runs whose event log is kept, 0..1
 */
public record Outputs(List<Reading> perRun, List<Reading> perSprint, boolean people, boolean items, double traces) {
    /** Copies the lists. */
    public Outputs {
        perRun = List.copyOf(perRun);
        perSprint = List.copyOf(perSprint);
    }
}
