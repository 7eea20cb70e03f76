/**
 * Overtime, exhaustion, cynicism and efficacy of one person, the same rules for everybody. Knows no roles.
 */
@NullMarked
package dev.poise.team.wellbeing;

import org.jspecify.annotations.NullMarked;
