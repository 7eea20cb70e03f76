/** The page in a real browser: every door, from the first click to the last. */
@NullMarked
package dev.poise.browser;

import org.jspecify.annotations.NullMarked;
