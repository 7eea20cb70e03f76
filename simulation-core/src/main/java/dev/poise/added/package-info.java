/**
 * Code that comes in jars of its own: found by name, and asked so that its mistakes are told as its own. Knows nothing of what it is for.
 */
@NullMarked
package dev.poise.added;

import org.jspecify.annotations.NullMarked;
