/**
 * What a run is made of: messages by receiver and kind, and the time that each kind of role takes by itself. Takes runs down
 * and plays them to one role at a time; no figures of JMH.
 */
@NullMarked
package dev.poise.benchmarks.budget;

import org.jspecify.annotations.NullMarked;
