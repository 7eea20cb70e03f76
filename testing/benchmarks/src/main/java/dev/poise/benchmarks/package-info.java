/**
 * Speed, measured with JMH: what is run, and the table of figures and ratios.
 * Nothing here is shipped, and nothing of the product may depend on it.
 */
@NullMarked
package dev.poise.benchmarks;

import org.jspecify.annotations.NullMarked;
