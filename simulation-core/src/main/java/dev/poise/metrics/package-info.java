/**
 * What a run is summed up to: the catalogue of metrics and the collectors of events that compute them. Never looks into a
 * role; all it knows came in an event.
 */
@NullMarked
package dev.poise.metrics;

import org.jspecify.annotations.NullMarked;
