/**
 * The catalogue of everything a scenario may set, and the values of one run. Says nothing of what a value does: each
 * package of the team declares its own parameters and reads its own values.
 */
@NullMarked
package dev.poise.parameters;

import org.jspecify.annotations.NullMarked;
