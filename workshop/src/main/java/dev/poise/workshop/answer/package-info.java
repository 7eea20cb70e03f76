/**
 * What is answered while somebody moves a slider: paired runs of two scenarios, summed up, and the sentence that is true to them.
 * Knows nothing of pages and connections.
 */
@NullMarked
package dev.poise.workshop.answer;

import org.jspecify.annotations.NullMarked;
