/**
 * Developers: how they work, decide, ask, trust, tire, learn and leave. Knows of the Product Owner only what comes in a message.
 */
@NullMarked
package dev.poise.team.developer;

import org.jspecify.annotations.NullMarked;
