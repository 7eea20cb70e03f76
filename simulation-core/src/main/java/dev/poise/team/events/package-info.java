/**
 * What happens in a run, in past tense, with time, who and why. Holds no rules.
 */
@NullMarked
package dev.poise.team.events;

import org.jspecify.annotations.NullMarked;
