/**
 * Figures computed from records. Pure functions; knows no bands and runs nothing.
 */
@NullMarked
package dev.poise.scenarios.published.measure;

import org.jspecify.annotations.NullMarked;
