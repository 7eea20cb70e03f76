/**
 * How an outcome depends on the factors of a designed experiment. Knows nothing of what factors and outcomes mean; outcomes that are
 * missing because a run failed are left out, and counted.
 */
@NullMarked
package dev.poise.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
