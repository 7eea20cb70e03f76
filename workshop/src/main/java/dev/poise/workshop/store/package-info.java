/**
 * Where a session is kept while it lasts: a folder of the user's own, a lock, one file that is always whole. Knows no rooms and no
 * HTTP: what is kept is text.
 */
@NullMarked
package dev.poise.workshop.store;

import org.jspecify.annotations.NullMarked;
