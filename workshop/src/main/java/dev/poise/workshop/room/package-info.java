/**
 * The state of a room: what the facilitator has set, what was answered, who listens. Knows nothing of HTTP.
 */
@NullMarked
package dev.poise.workshop.room;

import org.jspecify.annotations.NullMarked;
