/**
 * What a study comes down to: points, runs with their seeds and ids, and chunks of runs that are made and written as one. A function
 * of the study alone, so that every machine and every resumption has the same plan. Makes no run and writes no file.
 */
@NullMarked
package dev.poise.experiments.study.plan;

import org.jspecify.annotations.NullMarked;
