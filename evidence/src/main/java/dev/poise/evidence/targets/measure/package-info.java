/**
 * Figures computed from records. Pure functions; knows no bands and runs nothing.
 */
@NullMarked
package dev.poise.evidence.targets.measure;

import org.jspecify.annotations.NullMarked;
