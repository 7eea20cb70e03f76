package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.TargetPart;
import dev.poise.statistics.Range;

/**
 * A figure compared with its acceptance range.
 *
 * @param part what was looked for
 * @param figure what was found: the median run, or all runs together; NaN when it could not be measured
 * @param spread for a figure of each run the middle 90% of the runs; else the middle 90% of the figure when the runs are
 *     drawn again
 * @param n how many runs or people it depends on
 */
public record CheckedPart(TargetPart part, double figure, Range spread, int n) {

    /** Return whether the figure lies in its band. */
    public boolean inside() {
        return part.holds(figure);
    }
}
