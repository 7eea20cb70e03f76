/**
 * The code base: debt per module, defects that come out, incidents. Knows nothing of people.
 */
@NullMarked
package dev.poise.team.code;

import org.jspecify.annotations.NullMarked;
