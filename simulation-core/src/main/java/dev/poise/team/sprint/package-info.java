/**
 * The Sprint: the order of the day, planning, the sprint backlog, review and retrospective, and the Increment with its value.
 */
@NullMarked
package dev.poise.team.sprint;

import org.jspecify.annotations.NullMarked;
