package dev.poise.team.developer;

import static dev.poise.team.developer.DeveloperParameter.*;

import dev.poise.random.Chance;
import dev.poise.settings.Values;
import dev.poise.team.backlog.ItemKind;

/** How many defects a developer leaves in what they build. */
final class Defects {
    /** Hours to mend a defect that a review finds: an escaped one costs about five times as much. */
    static final double MENDED_AT_ONCE = .8;

    private static final long COUNT = 161;
    private static final double EFFORT_HOURS = 12;
    private static final double ORDINARY = 2.2;

    private Defects() {}

    /**
     * Draw the number of defects: more in bad code (15 times in the worst; Tornhill and Borg 2022), under pressure (.9 to 1.5;
     * Abdel-Hamid and Madnick 1991), by tired people and in bad solutions.
     */
    static int in(Work work, Values<DeveloperParameter> p, double quality, double pressure, double fatigue) {
        if (work.task.item().kind() != ItemKind.FEATURE) {
            return 0;
        }
        double debt = work.task.debt();
        double mean = p.get(DEFECTS)
                * work.task.item().fullEffort()
                / EFFORT_HOURS
                * (1 + p.get(DEFECT_DEBT) * debt * debt)
                / ORDINARY
                * (.9 + .6 * pressure)
                * (1 + .8 * Math.max(0, fatigue - .4))
                * (1.35 - .6 * Math.min(1.5, quality));
        return Chance.poisson(work.task.item().key(), COUNT, Math.min(100, mean));
    }
}
