/** Several builds of the simulation in one virtual machine, timed in turn; no figures of JMH. */
@NullMarked
package dev.poise.benchmarks.builds;

import org.jspecify.annotations.NullMarked;
