/**
 * What a run is summed up to: the dictionary of readings and the folds over facts that compute them. Never looks into a
 * role; all it knows came in a fact.
 */
@NullMarked
package dev.poise.readings;

import org.jspecify.annotations.NullMarked;
