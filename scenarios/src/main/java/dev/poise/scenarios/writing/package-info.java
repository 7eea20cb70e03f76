/**
 * Scenarios as text: effective scenarios, the template of a new one, the rows of the table of settings. Reads nothing back.
 */
@NullMarked
package dev.poise.scenarios.writing;

import org.jspecify.annotations.NullMarked;
