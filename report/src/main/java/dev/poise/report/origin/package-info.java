/**
 * Where results come from, told in words: provenance and failed runs, the same in every report. Knows no single report.
 */
@NullMarked
package dev.poise.report.origin;

import org.jspecify.annotations.NullMarked;
