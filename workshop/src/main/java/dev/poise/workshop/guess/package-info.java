/**
 * Guessing before the reveal: questions, guesses from phones and from raised hands, what they are compared with. No names, nothing
 * about a person. Knows no HTTP.
 */
@NullMarked
package dev.poise.workshop.guess;

import org.jspecify.annotations.NullMarked;
