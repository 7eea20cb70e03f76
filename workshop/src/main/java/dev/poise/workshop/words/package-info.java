/**
 * The words of the page, one file per language, used by the page and by the sentences that are made here; what the model names itself is
 * taken from there in English. Computes nothing.
 */
@NullMarked
package dev.poise.workshop.words;

import org.jspecify.annotations.NullMarked;
