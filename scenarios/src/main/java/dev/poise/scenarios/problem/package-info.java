/**
 * What is wrong with something a user wrote, where it stands, and the one line it is told in. Knows nothing of scenarios.
 */
@NullMarked
package dev.poise.scenarios.problem;

import org.jspecify.annotations.NullMarked;
