/**
 * Ideas and items: what they are like in truth and how they are estimated. Holds no opinions; those are the Product Owner's.
 */
@NullMarked
package dev.poise.team.backlog;

import org.jspecify.annotations.NullMarked;
