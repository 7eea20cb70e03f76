/**
 * The kernel: roles, addresses, the calendar, and the engine that processes it on the caller's thread.
 * Knows nothing of Scrum, files, threads or the wall clock; any set of roles runs on it.
 */
@NullMarked
package dev.poise.kernel;

import org.jspecify.annotations.NullMarked;
