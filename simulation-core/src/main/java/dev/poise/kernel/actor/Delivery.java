package dev.poise.kernel.actor;

/**
 * One message and what its receiver may know of the run while it handles it.
 *
 * @param target the position of the receiver in its cast
 * @param message the message
 * @param now the virtual time, in working seconds
 * @param observed whether anybody listens to events
 * @param traced whether anybody listens to the detailed events
 */
record Delivery(int target, Object message, long now, boolean observed, boolean traced) {}
