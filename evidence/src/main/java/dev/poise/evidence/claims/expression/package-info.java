/**
 * Arithmetic over measures of alternatives, as claims state their effects: {@code trust.mean[K.9 I.1] - trust.mean[K.1 I.1]}. Knows
 * nothing of runs and verdicts.
 */
@NullMarked
package dev.poise.evidence.claims.expression;

import org.jspecify.annotations.NullMarked;
