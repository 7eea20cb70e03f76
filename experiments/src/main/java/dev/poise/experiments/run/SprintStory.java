package dev.poise.experiments.run;

import java.util.List;

/**
 * What happened in one sprint of one run. Immutable.
 *
 * @param sprint which one, from 1
 * @param committedHours estimated hours of what the team committed to
 * @param doneHours estimated hours of what was done
 * @param goalMet whether the Sprint Goal was met
 * @param happenings what else is worth telling
 */
public record SprintStory(
        int sprint, double committedHours, double doneHours, boolean goalMet, List<Happening> happenings) {
    /** Copies the list. */
    public SprintStory {
        happenings = List.copyOf(happenings);
    }
}
