/**
 * The situation a scenario describes, and the constants that more than one role goes by: what every role may read. Says nothing
 * of the Product Owner.
 */
@NullMarked
package dev.poise.team.situation;

import org.jspecify.annotations.NullMarked;
