package dev.poise.team.developer;

import static dev.poise.team.developer.QualityParameter.*;

import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.ItemKind;

/** How many defects a developer leaves in what they build. */
final class Defects {
    /** Quality of a solution above which there are not fewer defects still: part of the form. */
    private static final double QUALITY_MOST = 1.5;

    private static final long COUNT = 161;
    /** The effort that the mean number of defects is about, h: a unit, to move it is to scale {@code defect.rate}. */
    private static final double EFFORT_HOURS = 12;
    /** What the mean number of defects is worth at a debt of about .3: a definition that keeps that mean in its place. */
    private static final double ORDINARY = 2.2;

    /** No item has more than this on average: a bound for draws, never reached near the standard. */
    private static final double MAX = 100;

    private Defects() {}

    /**
     * Draw the number of defects: more in bad code (15 times in the worst; Tornhill and Borg 2022), under pressure (.9 to 1.5;
     * Abdel-Hamid and Madnick 1991), and in bad solutions.
     */
    static int in(Work work, DeveloperValues p, double quality, double pressure) {
        if (work.task.item().kind() != ItemKind.FEATURE) {
            return 0;
        }
        double debt = work.task.debt();
        double mean = p.get(DEFECTS)
                * work.task.item().fullEffort()
                / EFFORT_HOURS
                * (1 + p.get(DEFECT_DEBT) * debt * debt)
                / ORDINARY
                * (p.get(DEFECT_RESTED) + p.get(DEFECT_PRESSURE) * pressure)
                * (p.get(DEFECT_SOLUTION) - p.get(DEFECT_QUALITY) * Math.min(QUALITY_MOST, quality));
        return KeyedRandom.poisson(work.task.item().key(), COUNT, Math.min(MAX, mean));
    }
}
