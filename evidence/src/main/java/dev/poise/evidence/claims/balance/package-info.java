/**
 * The balance point: which cells of knowledge and involvement cannot be told apart from the one with the highest value, by product,
 * team and culture, and how value runs over involvement.
 */
@NullMarked
package dev.poise.evidence.claims.balance;

import org.jspecify.annotations.NullMarked;
