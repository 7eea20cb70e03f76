/**
 * Making the runs of a study: which chunk next, on how many threads, and what a run leaves behind. Knows nothing of summaries and of how
 * results are shown.
 */
@NullMarked
package dev.poise.experiments.study.run;

import org.jspecify.annotations.NullMarked;
