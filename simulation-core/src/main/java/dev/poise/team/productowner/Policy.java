package dev.poise.team.productowner;

/**
 * How a Product Owner steers their own involvement and time. Sees what was observed and the current appetite, never the
 * settings. Must be a pure function: the same observation gives the same choice.
 */
@FunctionalInterface
public interface Policy {

    /**
     * Choose for the next day.
     *
     * @param seen what was observed
     * @return the choice; never null. Null, an appetite outside 0..1 and whatever is thrown fail the run, and no other
     */
    Choice choose(Observation seen);
}
