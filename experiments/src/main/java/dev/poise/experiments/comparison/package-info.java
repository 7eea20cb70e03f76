/**
 * What came out of many runs: summaries, paired differences, verdicts and the answer in words, as records that reports and tables
 * are made from. Runs nothing, writes no file, and knows no page or terminal.
 */
@NullMarked
package dev.poise.experiments.comparison;

import org.jspecify.annotations.NullMarked;
