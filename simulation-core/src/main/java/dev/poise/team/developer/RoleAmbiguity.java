package dev.poise.team.developer;

import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;

/**
 * How unclear it is to a developer what is expected of them: work that is not clear, and work that waits for somebody who does not
 * come (role ambiguity under laissez-faire leadership; Skogstad et al. 2007). Beyond what is usual it frustrates and takes
 * motivation away.
 */
final class RoleAmbiguity {
    /** Unclear work and work that waits weigh the same: a definition. */
    private static final double HALF = .5;

    private DeveloperValues p;
    private final boolean on;

    @Carries(ModelState.AMBIGUITY)
    private double level;

    RoleAmbiguity(DeveloperValues p, boolean on) {
        this.p = p;
        this.on = on;
        this.level = p.get(NeedParameter.AMBIGUITY_USUAL);
    }

    void adopt(DeveloperValues changed) {
        p = changed;
    }

    /**
     * Live through a working day.
     *
     * @param clarity common ground on the work in hand, 0..1
     * @param waits whether work waits for the Product Owner when the day is over
     */
    void day(double clarity, boolean waits) {
        double today = HALF * (1 - clarity) + (waits ? HALF : 0);
        level += p.get(NeedParameter.AMBIGUITY_RATE) * (today - level);
    }

    /** Get ambiguity beyond what is usual, 0..1. */
    double excess() {
        return on ? Math.max(0, level - p.get(NeedParameter.AMBIGUITY_USUAL)) : 0;
    }
}
