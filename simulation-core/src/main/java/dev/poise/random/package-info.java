/**
 * Keyed randomness: every draw is a pure function of a key and an index, so it does not matter who draws first.
 * Only plain arithmetic and {@link java.lang.StrictMath}; no generator objects, no state. The exponential function is here for
 * everybody.
 */
@NullMarked
package dev.poise.random;

import org.jspecify.annotations.NullMarked;
