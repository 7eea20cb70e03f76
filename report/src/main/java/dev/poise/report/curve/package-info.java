/**
 * The report of a curve, part by part: from numbers to words, tables and drawings. Places nothing on a page and computes no
 * statistics.
 */
@NullMarked
package dev.poise.report.curve;

import org.jspecify.annotations.NullMarked;
