/**
 * What happens in a run, in past tense, with time, who and why. Holds no rules.
 */
@NullMarked
package dev.poise.team.facts;

import org.jspecify.annotations.NullMarked;
