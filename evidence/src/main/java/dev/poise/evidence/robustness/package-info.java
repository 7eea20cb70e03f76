/**
 * Plausible worlds: constants of the model drawn from their ranges, kept when the reference team under them is still like the teams
 * that were measured; and what becomes of claims in them.
 */
@NullMarked
package dev.poise.evidence.robustness;

import org.jspecify.annotations.NullMarked;
