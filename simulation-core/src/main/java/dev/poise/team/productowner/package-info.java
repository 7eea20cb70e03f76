/**
 * The Product Owner: the only place where technical knowledge and involvement are read. What they do with their hours, what they see, and how they order.
 */
@NullMarked
package dev.poise.team.productowner;

import org.jspecify.annotations.NullMarked;
