/**
 * Several programs, on one machine or many, that serve one study: a leader that has the folder and hands out chunks, and workers that
 * make them. Knows nothing of pages and of the command. What is made, and when it counts as done, is the matter of
 * {@code dev.poise.experiments.study}.
 */
@NullMarked
package dev.poise.cluster;

import org.jspecify.annotations.NullMarked;
