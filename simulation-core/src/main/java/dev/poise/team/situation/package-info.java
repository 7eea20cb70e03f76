/**
 * The situation a scenario describes, as settings that every role may read. Says nothing of the Product Owner.
 */
@NullMarked
package dev.poise.team.situation;

import org.jspecify.annotations.NullMarked;
