/**
 * Published targets as declared experiments: the patterns, their bands and sources, and the configurations in which they are looked for.
 * Nothing here runs a team.
 */
@NullMarked
package dev.poise.evidence.targets;

import org.jspecify.annotations.NullMarked;
