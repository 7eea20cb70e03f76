/**
 * Where to look: points of designed experiments, as places in the unit cube or as positions of levels. Knows nothing of what the
 * factors mean, and holds no state: the same arguments give the same bits.
 */
@NullMarked
package dev.poise.statistics.design;

import org.jspecify.annotations.NullMarked;
