/**
 * The story of how strain builds up, told from runs: one that is played, many that say how usual it is, branches that say what a
 * change would have done. Nothing in it is scripted. Knows no HTTP and no words.
 */
@NullMarked
package dev.poise.workshop.story;

import org.jspecify.annotations.NullMarked;
