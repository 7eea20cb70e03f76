/**
 * What is kept of a run or a person to compare it with targets: collectors over what happened. Knows no bands.
 */
@NullMarked
package dev.poise.evidence.targets.record;

import org.jspecify.annotations.NullMarked;
