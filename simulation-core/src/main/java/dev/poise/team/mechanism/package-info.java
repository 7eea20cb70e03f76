/**
 * What mechanisms of jars hear and what they may change. Knows no role: roles attach mechanisms to their people.
 */
@NullMarked
package dev.poise.team.mechanism;

import org.jspecify.annotations.NullMarked;
