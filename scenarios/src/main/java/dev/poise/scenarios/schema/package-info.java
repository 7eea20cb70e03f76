/**
 * The JSON Schema of a scenario file, made from the catalogue. Checks no file: the schema is for editors.
 */
@NullMarked
package dev.poise.scenarios.schema;

import org.jspecify.annotations.NullMarked;
