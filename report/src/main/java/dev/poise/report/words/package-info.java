/**
 * All words and number formats, in their languages: sentences from results, names of metrics, numbers. Computes nothing and knows no
 * markup.
 */
@NullMarked
package dev.poise.report.words;

import org.jspecify.annotations.NullMarked;
