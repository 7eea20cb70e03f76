package dev.poise.cluster;

/** A message that may go to another program; it travels as JSON, see {@link JsonSerializer}. */
interface Remote {}
