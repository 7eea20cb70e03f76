/**
 * What can be said about numbers from repeated runs: summaries, intervals, paired differences, verdicts, stopping
 * rules. Knows nothing of the model, files or the web, and holds no state: every answer is a function of its arguments.
 */
@NullMarked
package dev.poise.statistics;

import org.jspecify.annotations.NullMarked;
