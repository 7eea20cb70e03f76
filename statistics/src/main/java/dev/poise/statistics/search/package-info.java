/**
 * Search for what is best in several outcomes at once: evolutionary search (NSGA-II), and how good what it found is (hypervolume). Knows nothing
 * of what variables and outcomes mean, evaluates nothing, and holds no state: the same arguments give the same bits.
 */
@NullMarked
package dev.poise.statistics.search;

import org.jspecify.annotations.NullMarked;
