/**
 * One run with everything that is kept of it, and results on disk: folders that are overwritten only when told to, JSON and CSV. Knows
 * nothing of pages and terminals.
 */
@NullMarked
package dev.poise.experiments.run;

import org.jspecify.annotations.NullMarked;
