/**
 * What the roles of the team can say to each other, and what travels in it. A role knows these messages and its own package; no
 * role knows another one.
 */
@NullMarked
package dev.poise.team.protocol;

import org.jspecify.annotations.NullMarked;
