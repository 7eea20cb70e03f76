/** What came out as CSV, a table for each kind of result. Computes nothing. */
@NullMarked
package dev.poise.report.csv;

import org.jspecify.annotations.NullMarked;
