/**
 * Where among many cases something of interest happens: boxes (PRIM) and a classification tree (CART). Knows nothing of what inputs and
 * cases mean.
 */
@NullMarked
package dev.poise.statistics.discovery;

import org.jspecify.annotations.NullMarked;
