/**
 * What is kept of a run or a person in order to hold it against targets: collectors over what happened. Knows no bands.
 */
@NullMarked
package dev.poise.evidence.targets.record;

import org.jspecify.annotations.NullMarked;
