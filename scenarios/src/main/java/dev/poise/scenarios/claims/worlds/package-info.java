/**
 * Plausible worlds: constants of the model drawn from their ranges, kept when the reference team under them is still like the teams
 * that were measured; and what becomes of claims in them.
 */
@NullMarked
package dev.poise.scenarios.claims.worlds;

import org.jspecify.annotations.NullMarked;
