/**
 * Markup written by construction: elements, attributes and text, escaped where they are written. Knows no chart and no page.
 */
@NullMarked
package dev.poise.report.svg;

import org.jspecify.annotations.NullMarked;
