/**
 * Runs many replications of several scenarios side by side, so that they can be compared in pairs. Knows nothing of what is done
 * with the results.
 */
@NullMarked
package dev.poise.experiments.batch;

import org.jspecify.annotations.NullMarked;
