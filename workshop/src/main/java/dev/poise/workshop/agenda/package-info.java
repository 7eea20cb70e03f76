/** Prepared steps of a session: what they are, files of them, and those that come with Poise. Knows no room and no HTTP. */
@NullMarked
package dev.poise.workshop.agenda;

import org.jspecify.annotations.NullMarked;
