/**
 * From what a user asks for to a team that can be run: names, files, parts and single settings are put together here, and
 * every mistake is told at once. Nothing here runs a team or prints.
 */
@NullMarked
package dev.poise.scenarios;

import org.jspecify.annotations.NullMarked;
