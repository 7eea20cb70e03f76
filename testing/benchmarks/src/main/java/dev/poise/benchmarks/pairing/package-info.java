/**
 * What keyed randomness saves, against one generator for each run and against independent runs. The model is loaded a second time with
 * draws from one sequence for that; nothing here is a part of the model.
 */
@NullMarked
package dev.poise.benchmarks.pairing;

import org.jspecify.annotations.NullMarked;
