/**
 * The command {@code poise}: options in, tables and files out. Thin; what is computed is computed elsewhere.
 */
@NullMarked
package dev.poise.cli;

import org.jspecify.annotations.NullMarked;
