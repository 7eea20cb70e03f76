/**
 * The page of targets: what was looked for, what was found, and what each figure looks like. Runs nothing.
 */
@NullMarked
package dev.poise.report.targets;

import org.jspecify.annotations.NullMarked;
