/**
 * What came out of a study: tables of summaries, differences, sensitivity and robustness, computed from the parts alone, point by point
 * and in a fixed order, so that they are the same bytes on every machine. Values are in the units in which metrics are shown.
 */
@NullMarked
package dev.poise.experiments.study.analysis;

import org.jspecify.annotations.NullMarked;
