/**
 * Arithmetic as people write it: numbers, terms, + - * / and parentheses. What a term is, is said by whoever reads: settings in the
 * constraints of studies, measures of alternatives in claims. Knows nothing of either.
 */
@NullMarked
package dev.poise.experiments.expression;

import org.jspecify.annotations.NullMarked;
