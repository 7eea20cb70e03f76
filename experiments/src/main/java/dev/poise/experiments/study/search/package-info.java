/**
 * How far a search for policies has got, and what it found, read from the parts of its folder. Makes no run and writes no file.
 */
@NullMarked
package dev.poise.experiments.study.search;

import org.jspecify.annotations.NullMarked;
