/**
 * YAML and JSON text as a tree in which everything knows its line and column. Knows nothing of settings.
 */
@NullMarked
package dev.poise.scenarios.document;

import org.jspecify.annotations.NullMarked;
