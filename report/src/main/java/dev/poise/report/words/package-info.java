/**
 * How numbers and readings are told: decimals, signs, units, kinds. Computes nothing and knows no markup.
 */
@NullMarked
package dev.poise.report.words;

import org.jspecify.annotations.NullMarked;
