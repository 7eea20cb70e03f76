/**
 * The toy team: one small workload, written as roles on the kernel, as a loop by hand, and with SSJ.
 * All three keep the same statistics, and nothing more than those; no measuring here.
 */
@NullMarked
package dev.poise.benchmarks.toy;

import org.jspecify.annotations.NullMarked;
