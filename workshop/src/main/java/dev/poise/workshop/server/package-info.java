/**
 * The web server: who may ask what, in which form, and how large. Turns requests into calls of the room and answers into JSON.
 * Decides nothing about teams.
 */
@NullMarked
package dev.poise.workshop.server;

import org.jspecify.annotations.NullMarked;
