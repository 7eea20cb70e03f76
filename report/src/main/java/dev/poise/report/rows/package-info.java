/** Results as rows for programs that read them on the command's output: the same rows as CSV and as JSON. Computes nothing. */
@NullMarked
package dev.poise.report.rows;

import org.jspecify.annotations.NullMarked;
