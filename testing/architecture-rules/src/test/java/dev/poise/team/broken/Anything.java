package dev.poise.team.broken;

/** Breaks nothing, but that its package is not marked. */
public final class Anything {}
