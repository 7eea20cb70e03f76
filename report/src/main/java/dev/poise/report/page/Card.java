package dev.poise.report.page;

import java.util.List;

/**
 * One outcome at a glance: the baseline, and how far each scenario is from it.
 *
 * @param id unique in the page
 * @param title the outcome
 * @param what unit and kind: mean, end, total
 * @param baseline what the baseline has, in words
 * @param differences one per other scenario
 * @param scale the scale below the strips
 */
public record Card(
        String id, String title, String what, String baseline, List<DifferenceRow> differences, Drawing scale) {
    /** Copies the differences. */
    public Card {
        differences = List.copyOf(differences);
    }
}
