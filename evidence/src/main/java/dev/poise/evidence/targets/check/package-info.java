/**
 * Makes the runs that targets need, each once, and says what lies inside its band. Knows nothing of how that is shown.
 */
@NullMarked
package dev.poise.evidence.targets.check;

import org.jspecify.annotations.NullMarked;
