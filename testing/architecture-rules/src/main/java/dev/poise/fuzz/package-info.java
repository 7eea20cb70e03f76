/**
 * Wrong documents for tests: whatever is read from outside is tried with these in every module that reads something. Knows nothing of
 * what the documents mean.
 */
@NullMarked
package dev.poise.fuzz;

import org.jspecify.annotations.NullMarked;
