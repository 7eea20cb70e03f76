package dev.poise.team.wellbeing;

import dev.poise.parameters.Values;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;

/**
 * What leave does to how exhausted a person feels, next to the slow recovery from exhaustion itself: builds up within days
 * off and is worked off within a few weeks (de Bloom et al. 2009). Not thread-safe.
 */
final class Refreshment {
    /** Share of the whole refreshment that the first day of leave brings, 1/day: part of the form. */
    private static final double REFRESHED = .2;

    @Carries(ModelState.REFRESHMENT)
    private double level;

    /** Get how refreshed the person is, 0..1: 0 after weeks of work, near 1 after two weeks of leave. */
    double level() {
        return level;
    }

    void leave() {
        level += REFRESHED * (1 - level);
    }

    void work(Values<StrainParameter> p) {
        level -= level / p.get(StrainParameter.REFRESHED_DAYS);
    }
}
