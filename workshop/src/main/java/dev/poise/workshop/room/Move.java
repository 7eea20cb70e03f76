package dev.poise.workshop.room;

/**
 * The result of setting the desk. Immutable.
 *
 * @param revision the revision that answers will carry
 * @param number counts what was set, by whomever: of two, the larger is the later
 */
public record Move(long revision, long number) {}
