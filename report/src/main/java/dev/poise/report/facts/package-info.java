/**
 * The page of published facts: what was looked for, what was found, and what each figure looks like. Runs nothing.
 */
@NullMarked
package dev.poise.report.facts;

import org.jspecify.annotations.NullMarked;
