/**
 * Parts that several reports share: differences in words, the outcomes at a glance, cells of metrics, where results come from.
 * Knows no single report.
 */
@NullMarked
package dev.poise.report.parts;

import org.jspecify.annotations.NullMarked;
