/**
 * The actor engine: every role of a run is an actor, and so is the clock that hands out its messages one at a time.
 * The only package with Akka in it, and none of it shows outside; what a role does is not decided here.
 */
@NullMarked
package dev.poise.kernel.actor;

import org.jspecify.annotations.NullMarked;
