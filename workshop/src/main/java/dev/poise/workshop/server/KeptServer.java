package dev.poise.workshop.server;

/**
 * What a server knows of the time before it. Immutable.
 *
 * @param port the port to listen at, 0 for any that is free
 * @param host the address that was chosen for phones to join by, empty when none was
 * @param await waits until everything that has changed is kept
 */
public record KeptServer(int port, String host, Runnable await) {}
