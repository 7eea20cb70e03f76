/**
 * The workshop: a page for a room full of people, and the server behind it. Starts and stops it; what it does is in the packages
 * below. Nothing here may hold a rule of the model.
 */
@NullMarked
package dev.poise.workshop;

import org.jspecify.annotations.NullMarked;
