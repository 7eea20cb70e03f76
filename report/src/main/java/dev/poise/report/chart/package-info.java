/**
 * Charts as records that draw themselves: a picture is a function of the record. Knows numbers, words and line styles; knows
 * nothing of comparisons, metrics or pages.
 */
@NullMarked
package dev.poise.report.chart;

import org.jspecify.annotations.NullMarked;
