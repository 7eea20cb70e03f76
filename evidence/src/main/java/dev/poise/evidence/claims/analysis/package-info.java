/**
 * Everything that is found out about the claims at once: verdicts, what is behind them, what the added forms do, how robust they are
 * over plausible worlds, and the map of the balance point. Knows how it is written as JSON, not how it is shown.
 */
@NullMarked
package dev.poise.evidence.claims.analysis;

import org.jspecify.annotations.NullMarked;
