/**
 * The report of a study: what it says, from its results. Runs nothing and reads no parts.
 */
@NullMarked
package dev.poise.report.study;

import org.jspecify.annotations.NullMarked;
