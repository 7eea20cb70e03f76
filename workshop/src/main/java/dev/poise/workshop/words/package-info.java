/**
 * The words of the page, one file per language, used by the page and by the sentences that are made here. Computes nothing.
 */
@NullMarked
package dev.poise.workshop.words;

import org.jspecify.annotations.NullMarked;
