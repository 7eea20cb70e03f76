/**
 * The Scrum team as a whole: what a run needs to know, who plays in it, and how it is run. Each role lives in a package of
 * its own below; what a role decides is decided there.
 */
@NullMarked
package dev.poise.team;

import org.jspecify.annotations.NullMarked;
