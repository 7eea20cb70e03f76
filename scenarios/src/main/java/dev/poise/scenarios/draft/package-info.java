/**
 * What one scenario file says by itself, checked against the catalogue. Nothing here opens a file or follows {@code extends}.
 */
@NullMarked
package dev.poise.scenarios.draft;

import org.jspecify.annotations.NullMarked;
